package balieplein.appointments.web;

import balieplein.identity.Open;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import balieplein.web.Screen;
import balieplein.web.SignIn;
import balieplein.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asks who comes and shows everything once more.
@Controller
@Open
class DetailsController {

    private final BookingSession bookings;
    private final HeldMoment moments;
    private final DetailsPages pages;

    DetailsController(BookingSession bookings, HeldMoment moments, DetailsPages pages) {
        this.bookings = bookings;
        this.moments = moments;
        this.pages = pages;
    }

    @GetMapping("/appointments/details")
    Object details(@RequestParam String hold, HttpServletRequest request) {
        var session = request.getSession(false);
        return moments.unlessBooked(hold, session, held -> {
            var typed = bookings.details(session).orElseGet(DetailsController::nobodyYet);
            return pages.details(held, typed, FieldErrors.none());
        });
    }

    @PostMapping("/appointments/details")
    Object details(@RequestParam String hold, @RequestParam Map<String, String> form, HttpSession session) {
        var typed = TypedDetails.read(form);
        bookings.details(session, typed); // also when they are not finished: signing in comes between
        return moments.unlessBooked(hold, session, held -> {
            var errors = pages.errors(held, typed);
            if (!errors.isEmpty()) {
                return pages.details(held, typed, errors);
            }
            return Redirect.to("/appointments/check?hold=" + hold);
        });
    }

    @GetMapping("/appointments/check")
    Object check(@RequestParam String hold, HttpServletRequest request) {
        var session = request.getSession(false);
        return moments.unlessBooked(hold, session, held -> {
            var typed = bookings.details(session);
            return typed.isEmpty() ? Redirect.to("/appointments/details?hold=" + hold) : pages.check(held, typed.get());
        });
    }

    /// What the sign-in knows is not asked again.
    private static TypedDetails nobodyYet() {
        var name = Screen.current()
                .person()
                .filter(person -> !person.staff())
                .map(SignIn.Person::name)
                .orElse("");
        return new TypedDetails("", name, "", "", Texts.language().tag(), false, "");
    }
}
