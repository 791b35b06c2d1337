package balieplein.staff.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.staff.Rights;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a member may do where and until when, what they pass on, what they may decide.
@Controller
@Allowed(Role.ADMIN)
@RequestMapping("/staff/team/{code}")
class MemberRightsController {

    private static final int LONGEST_REASON = 200;

    private final Rights rights;
    private final MemberAnswers answers;

    MemberRightsController(Rights rights, MemberAnswers answers) {
        this.rights = rights;
        this.answers = answers;
    }

    @PostMapping("/roles")
    Object give(@PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> values) {
        var typed = TypedTeam.of(values);
        var grant = typed.grant();
        var period = typed.period("roleFrom", "roleUntil", false);
        return answers.answer(code, typed, () -> rights.give(code, version, grant, period));
    }

    @PostMapping("/roles/{role}/end")
    Object endRole(@PathVariable String code, @PathVariable String role, @RequestParam int version) {
        return answers.answer(code, TypedTeam.of(Map.of()), () -> rights.endRole(code, version, role));
    }

    @PostMapping("/delegations")
    Object delegate(@PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> values) {
        var typed = TypedTeam.of(values);
        var role = typed.required("held", LONGEST_REASON);
        var to = typed.required("to", LONGEST_REASON);
        var reason = typed.required("reason", LONGEST_REASON);
        var period = typed.period("delegationFrom", "delegationUntil", true);
        return answers.answer(code, typed, () -> rights.delegate(code, version, role, to, period, reason));
    }

    @PostMapping("/delegations/{delegation}/end")
    Object endDelegation(@PathVariable String code, @PathVariable String delegation, @RequestParam int version) {
        return answers.answer(code, TypedTeam.of(Map.of()), () -> rights.endDelegation(code, version, delegation));
    }

    @PostMapping("/mandates")
    Object mandate(@PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> values) {
        var typed = TypedTeam.of(values);
        var mandate = TypedMandate.read(typed);
        var period = typed.period("mandateFrom", "mandateUntil", false);
        return answers.answer(
                code, typed, () -> rights.mandate(code, version, mandate.matter(), mandate.upTo(), period));
    }

    @PostMapping("/mandates/{mandate}/end")
    Object endMandate(@PathVariable String code, @PathVariable String mandate, @RequestParam int version) {
        return answers.answer(code, TypedTeam.of(Map.of()), () -> rights.endMandate(code, version, mandate));
    }
}
