package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Callers;
import balieplein.appointments.Identification;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpSession;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Somebody calls about their appointment: the code and two answers open it (CAL-04).
@Allowed({Role.PHONE, Role.INFO, Role.COUNTER, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping("/staff/appointments/caller")
class CallerController {

    private final Callers callers;
    private final KnownCallers known;

    CallerController(Callers callers, KnownCallers known) {
        this.callers = callers;
        this.known = known;
    }

    @GetMapping
    CallerPage ask() {
        return new CallerPage("", "", "", "", FieldErrors.none());
    }

    @PostMapping
    Object identify(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reach,
            @RequestParam(defaultValue = "") String day,
            HttpSession session) {
        var errors = FieldErrors.none();
        if (code.isBlank()) {
            errors.add("code", "required", text("appointments.staff.caller.fault.code"));
        }
        var said = day(day, errors);
        if (!errors.isEmpty()) {
            return new CallerPage(code, name, reach, day, errors);
        }
        return switch (callers.identify(code, name, reach, said)) {
            case Identification.Known(var appointment) -> {
                known.add(session, appointment.code());
                yield Redirect.to("/staff/appointments/" + appointment.code());
            }
            case Identification.NotKnown(var left) ->
                new CallerPage(
                        code,
                        name,
                        reach,
                        day,
                        errors.add("code", "not-known", text("appointments.staff.caller.fault.not-known", left)));
            case Identification.Stopped() ->
                new CallerPage(
                        code,
                        "",
                        "",
                        "",
                        errors.add("code", "stopped", text("appointments.staff.caller.fault.stopped")));
        };
    }

    private static @Nullable LocalDate day(String typed, FieldErrors errors) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return CityTime.day(typed);
        } catch (DateTimeException noDay) {
            errors.add("day", "invalid", text("appointments.staff.caller.fault.day"));
            return null;
        }
    }
}
