package balieplein.identity.web;

import static balieplein.identity.Role.ADMIN;
import static balieplein.identity.Role.ANALYST;
import static balieplein.identity.Role.COUNTER;
import static balieplein.identity.Role.FLOOR_MANAGER;
import static balieplein.identity.Role.INFO;
import static balieplein.identity.Role.LOCATION_MANAGER;
import static balieplein.identity.Role.PHONE;
import static balieplein.identity.Role.PRODUCT_MANAGER;
import static balieplein.identity.Role.RESIDENT;

import balieplein.identity.Allowed;
import balieplein.identity.Sessions;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows people where they are signed in, and signs them out there.
@Controller
@RequestMapping("/account/sessions")
@Allowed({
    RESIDENT,
    COUNTER,
    INFO,
    FLOOR_MANAGER,
    PRODUCT_MANAGER,
    LOCATION_MANAGER,
    PHONE,
    ANALYST,
    ADMIN,
})
final class SessionsController {

    private final Sessions sessions;

    SessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    SessionsPage list() {
        return new SessionsPage(sessions.list());
    }

    @PostMapping("/end")
    Redirect end(@RequestParam String handle) {
        sessions.end(handle);
        return Redirect.to("/account/sessions");
    }

    @PostMapping("/end-others")
    Redirect endOthers() {
        sessions.endOthers();
        return Redirect.to("/account/sessions");
    }

    @PostMapping("/end-all")
    Redirect endAll(HttpSession here) {
        sessions.endAll();
        here.invalidate();
        return Redirect.to("/sign-out");
    }
}
