package balieplein.identity.web;

import balieplein.identity.Open;
import balieplein.identity.Population;
import balieplein.identity.SignInDesk;
import balieplein.identity.SignInProblem;
import balieplein.web.Screen;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Open
final class SignInController {

    private final SignInDesk desk;

    SignInController(SignInDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/sign-in")
    SignInPage choose(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String problem) {
        var known = SignInProblem.find(problem);
        return new SignInPage(
                desk.start(Population.RESIDENT, to).orElse(null),
                desk.start(Population.STAFF, to).orElse(null),
                known == null ? null : known.code(),
                Screen.current().site().phone());
    }

    @GetMapping("/sign-out")
    SignedOutPage signedOut(@RequestParam(required = false) @Nullable String from) {
        return new SignedOutPage(Optional.ofNullable(from)
                .flatMap(Population::find)
                .flatMap(desk::endAtProvider)
                .orElse(null));
    }
}
