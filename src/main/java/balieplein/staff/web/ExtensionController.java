package balieplein.staff.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.staff.Extensions;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A temporary colleague stays longer.
@Controller
@Allowed(Role.ADMIN)
class ExtensionController {

    private static final int LONGEST_REASON = 200;

    private final Extensions extensions;
    private final MemberAnswers answers;

    ExtensionController(Extensions extensions, MemberAnswers answers) {
        this.extensions = extensions;
        this.answers = answers;
    }

    @PostMapping("/staff/team/{code}/extensions")
    Object extend(@PathVariable String code, @RequestParam int version, @RequestParam Map<String, String> values) {
        var typed = TypedTeam.of(values);
        var until = typed.day("extendUntil");
        var reason = typed.required("extendReason", LONGEST_REASON);
        return answers.answer(
                code, typed, () -> extensions.extend(code, version, Objects.requireNonNull(until), reason));
    }
}
