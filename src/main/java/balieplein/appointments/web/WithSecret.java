package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Lookup;
import balieplein.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Acts on an appointment for whoever has its code and its secret.
@Component
class WithSecret {

    private final Appointments appointments;

    WithSecret(Appointments appointments) {
        this.appointments = appointments;
    }

    /// For programs.
    <T> ResponseEntity<T> answer(
            String code, String secret, HttpServletRequest request, Function<Appointment, ResponseEntity<T>> act) {
        return switch (appointments.find(code, secret, request.getRemoteAddr())) {
            case Lookup.Found(var appointment) -> act.apply(appointment);
            case Lookup.Unknown() -> throw new NotFound("No appointment with this code and secret.");
            case Lookup.Locked() -> Refusals.tooManyTries();
        };
    }

    /// For people.
    Object show(String code, String secret, HttpServletRequest request, Function<Appointment, Object> act) {
        return switch (appointments.find(code, secret, request.getRemoteAddr())) {
            case Lookup.Found(var appointment) -> act.apply(appointment);
            case Lookup.Unknown() -> new UnknownPage(HttpStatus.NOT_FOUND.value());
            case Lookup.Locked() -> new UnknownPage(HttpStatus.TOO_MANY_REQUESTS.value());
        };
    }
}
