package balieplein.staff.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.staff.Members;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One member: who they are, until when, and whether they are blocked.
@Controller
@Allowed(Role.ADMIN)
@RequestMapping("/staff/team/{code}")
class MemberController {

    private static final int LONGEST_NAME = 120;

    private final Members members;
    private final MemberPages pages;
    private final MemberAnswers answers;

    MemberController(Members members, MemberPages pages, MemberAnswers answers) {
        this.members = members;
        this.pages = pages;
        this.answers = answers;
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
        return answers.answer(code, typed, () -> members.change(code, version, name, typed.at("email"), period));
    }

    @PostMapping("/block")
    Object block(@PathVariable String code, @RequestParam int version) {
        return answers.answer(code, TypedTeam.of(Map.of()), () -> members.block(code, version));
    }

    @PostMapping("/unblock")
    Object unblock(@PathVariable String code, @RequestParam int version) {
        return answers.answer(code, TypedTeam.of(Map.of()), () -> members.unblock(code, version));
    }
}
