package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Gives back the moment that was held for a caller who hung up or wants another one, at once (APT-03).
@Allowed({Role.PHONE, Role.INFO, Role.COUNTER, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping("/staff/appointments/held/{hold}")
class PhoneHoldController {

    private final Appointments appointments;
    private final KnownCallers known;

    PhoneHoldController(Appointments appointments, KnownCallers known) {
        this.appointments = appointments;
        this.known = known;
    }

    /// Whoever booked it in another window meanwhile sees what was booked.
    ///
    /// @param again whether the caller is still there and wants another moment, for the same reason
    @PostMapping("/free")
    Redirect letGo(
            @PathVariable String hold,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestParam(defaultValue = "") String urgent,
            @RequestParam(defaultValue = "") String after,
            HttpSession session) {
        appointments.letGo(hold);
        var held = held(hold);
        if (held.wasBooked()) {
            known.add(session, held.code());
            return Redirect.to("/staff/appointments/" + held.code());
        }
        var wish = PhoneWish.of(held, urgent, after);
        return Redirect.to(again ? wish.address() + "&day=" + CityTime.date(held.start()) : "/staff/appointments");
    }

    private Appointment held(String hold) {
        return appointments.findHeld(hold).orElseThrow(() -> new NotFound("No moment is held under this secret."));
    }
}
