package balieplein.staff.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import balieplein.web.Redirect;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One member: who they are, what they may do where and until when, what they pass on, what they may decide.
@Controller
@Allowed(Role.ADMIN)
@RequestMapping("/staff/team/{code}")
class MemberController {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 200;

    private final Members members;
    private final MemberPages pages;

    MemberController(Members members, MemberPages pages) {
        this.members = members;
        this.pages = pages;
    }

    @GetMapping
    MemberPage show(@PathVariable String code, @RequestParam(defaultValue = "") String said) {
        return pages.of(members.get(code), said);
    }

    @PostMapping
    Object change(@PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> values) {
        var typed = TypedTeam.of(values);
        var name = typed.required("name", LONGEST_NAME);
        var period = typed.period("from", "until", false);
        return answer(code, typed, () -> members.change(code, version, name, typed.at("email"), period));
    }

    @PostMapping("/block")
    Object block(@PathVariable String code, @RequestParam int version) {
        return answer(code, TypedTeam.of(Map.of()), () -> members.block(code, version));
    }

    @PostMapping("/unblock")
    Object unblock(@PathVariable String code, @RequestParam int version) {
        return answer(code, TypedTeam.of(Map.of()), () -> members.unblock(code, version));
    }

    @PostMapping("/roles")
    Object give(@PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> values) {
        var typed = TypedTeam.of(values);
        var grant = typed.grant();
        var period = typed.period("roleFrom", "roleUntil", false);
        return answer(code, typed, () -> members.give(code, version, grant, period));
    }

    @PostMapping("/roles/{role}/end")
    Object endRole(@PathVariable String code, @PathVariable String role, @RequestParam int version) {
        return answer(code, TypedTeam.of(Map.of()), () -> members.endRole(code, version, role));
    }

    @PostMapping("/delegations")
    Object delegate(@PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> values) {
        var typed = TypedTeam.of(values);
        var role = typed.required("held", LONGEST_REASON);
        var to = typed.required("to", LONGEST_REASON);
        var reason = typed.required("reason", LONGEST_REASON);
        var period = typed.period("delegationFrom", "delegationUntil", true);
        return answer(code, typed, () -> members.delegate(code, version, role, to, period, reason));
    }

    @PostMapping("/delegations/{delegation}/end")
    Object endDelegation(@PathVariable String code, @PathVariable String delegation, @RequestParam int version) {
        return answer(code, TypedTeam.of(Map.of()), () -> members.endDelegation(code, version, delegation));
    }

    @PostMapping("/mandates")
    Object mandate(@PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> values) {
        var typed = TypedTeam.of(values);
        var matter = typed.matter();
        var upTo = typed.amount(matter);
        var period = typed.period("mandateFrom", "mandateUntil", false);
        return answer(code, typed, () -> members.mandate(code, version, matter, upTo, period));
    }

    @PostMapping("/mandates/{mandate}/end")
    Object endMandate(@PathVariable String code, @PathVariable String mandate, @RequestParam int version) {
        return answer(code, TypedTeam.of(Map.of()), () -> members.endMandate(code, version, mandate));
    }

    private Object answer(String code, TypedTeam typed, Supplier<TeamChange> act) {
        var member = members.get(code);
        if (!typed.errors().isEmpty()) {
            return pages.of(member, "", new TeamForm(typed.values(), typed.errors()));
        }
        var said =
                switch (act.get()) {
                    case TeamChange.Done done -> "done";
                    case TeamChange.ChangedMeanwhile meanwhile -> "changed-meanwhile";
                    case TeamChange.OwnLastAdmin own -> "own-last-admin";
                    case TeamChange.SubjectTaken taken ->
                        throw new IllegalStateException("Nobody changes a subject, but " + taken);
                };
        return Redirect.to("/staff/team/" + code + "?said=" + said);
    }
}
