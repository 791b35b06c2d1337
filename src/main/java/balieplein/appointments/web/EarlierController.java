package balieplein.appointments.web;

import balieplein.appointments.WaitingList;
import balieplein.identity.Open;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Says that somebody would rather come earlier, or no longer.
@Controller
@Open
@RequestMapping("/appointments/{code}/earlier")
class EarlierController {

    private final WithSecret withSecret;
    private final WaitingList waiting;

    EarlierController(WithSecret withSecret, WaitingList waiting) {
        this.withSecret = withSecret;
        this.waiting = waiting;
    }

    /// @param wanted whether to hear of earlier moments from now on
    @PostMapping
    Object ask(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "true") boolean wanted,
            HttpServletRequest request) {
        return withSecret.show(code, secret, request, appointment -> {
            if (wanted) {
                waiting.ask(appointment);
            } else {
                waiting.leave(appointment);
            }
            var done = waiting.asks(appointment) ? "waits" : "waits-no-more";
            return Redirect.to(AppointmentController.path(appointment) + "&done=" + done);
        });
    }
}
