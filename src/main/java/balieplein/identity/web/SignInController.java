package balieplein.identity.web;

import balieplein.identity.Actor;
import balieplein.identity.Assurance;
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
            @RequestParam(required = false) @Nullable String problem,
            @RequestParam(required = false) @Nullable String level) {
        var needed = Optional.ofNullable(level).flatMap(Assurance::find).orElse(null);
        var known = SignInProblem.find(problem);
        return new SignInPage(
                desk.start(Population.RESIDENT, to, needed).orElse(null),
                needed == null ? desk.start(Population.STAFF, to, null).orElse(null) : null,
                known == null ? null : known.code(),
                needed == null ? null : needed.code(),
                Actor.current().isSignedIn(),
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
