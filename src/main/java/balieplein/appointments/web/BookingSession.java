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

/// What a booking that is under way leaves in the session: the moment that is held and who comes. Nothing of it is
/// left once the appointment is booked.
@Component
class BookingSession {

    private static final String HOLD = "appointments.hold";
    private static final String CONTACT = "appointments.contact";

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

    Optional<TypedContact> contact(@Nullable HttpSession session) {
        return Optional.ofNullable(session).map(found -> (TypedContact) found.getAttribute(CONTACT));
    }

    void contact(HttpSession session, TypedContact contact) {
        session.setAttribute(CONTACT, contact);
    }

    void forget(HttpSession session) {
        session.removeAttribute(HOLD);
        session.removeAttribute(CONTACT);
    }
}
