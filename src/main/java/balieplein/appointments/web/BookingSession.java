package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.VisitItem;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a booking that is under way leaves in the session: the moment that is held and who comes. Once it is booked,
/// nothing is left but where to find it.
@Component
class BookingSession {

    private static final String HOLD = "appointments.hold";
    private static final String DETAILS = "appointments.details";
    private static final String BOOKED = "appointments.booked.";

    private final Appointments appointments;
    private final InstantSource clock;

    BookingSession(Appointments appointments, InstantSource clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /// The moment that this visitor holds for the same visit at the same location.
    Optional<Appointment> held(@Nullable HttpSession session, List<VisitItem> items, String location) {
        return Optional.ofNullable(session)
                .map(found -> (String) found.getAttribute(HOLD))
                .flatMap(appointments::findHeld)
                .filter(held -> held.isHeld(clock.instant()))
                .filter(held -> held.items().equals(items) && held.location().equals(location));
    }

    void hold(HttpSession session, String secret) {
        session.setAttribute(HOLD, secret);
    }

    Optional<TypedDetails> details(@Nullable HttpSession session) {
        return Optional.ofNullable(session).map(found -> (TypedDetails) found.getAttribute(DETAILS));
    }

    void details(HttpSession session, TypedDetails typed) {
        session.setAttribute(DETAILS, typed);
    }

    /// Remembers what became of a hold, so that coming back to it shows the appointment.
    void booked(HttpSession session, String hold, Appointment appointment) {
        session.removeAttribute(HOLD);
        session.removeAttribute(DETAILS);
        session.setAttribute(BOOKED + hold, AppointmentController.path(appointment));
    }

    /// Where the appointment is that this hold became.
    Optional<String> booked(@Nullable HttpSession session, String hold) {
        return Optional.ofNullable(session).map(found -> (String) found.getAttribute(BOOKED + hold));
    }
}
