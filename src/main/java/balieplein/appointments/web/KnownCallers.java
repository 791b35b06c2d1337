package balieplein.appointments.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Which appointments the member of staff in this session may see: those they just booked, and those whose caller
/// answered the questions, for as long as a call lasts (CAL-04).
@Component
class KnownCallers {

    private static final String PREFIX = "appointments.caller.";
    private static final Duration A_CALL = Duration.ofMinutes(15);

    private final InstantSource clock;

    KnownCallers(InstantSource clock) {
        this.clock = clock;
    }

    void add(HttpSession session, String code) {
        session.setAttribute(PREFIX + code, clock.instant().plus(A_CALL));
    }

    boolean knows(HttpSession session, String code) {
        return session.getAttribute(PREFIX + code) instanceof Instant until
                && clock.instant().isBefore(until);
    }
}
