package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointment.State;
import balieplein.appointments.Appointments;
import balieplein.identity.StepUp;
import balieplein.web.NotFound;
import balieplein.web.Redirect;
import jakarta.servlet.http.HttpSession;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The moment that is held under a secret, as long as it is not booked.
@Component
class HeldMoment {

    private final Appointments appointments;
    private final BookingSession bookings;
    private final BookingAssurance assurance;

    HeldMoment(Appointments appointments, BookingSession bookings, BookingAssurance assurance) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.assurance = assurance;
    }

    /// Whoever comes back to a booking that is done sees the appointment; whoever must be known more surely signs in
    /// first and comes back to the form as it was (ELO-01).
    Object unlessBooked(String hold, @Nullable HttpSession session, Function<Appointment, Object> work) {
        var done = bookings.booked(session, hold);
        if (done.isPresent()) {
            return Redirect.to(done.get());
        }
        var held = appointments.findHeld(hold).orElseThrow(() -> new NotFound("No moment is held under this secret."));
        if (held.state() != State.HELD && held.state() != State.EXPIRED) {
            return Redirect.to(AppointmentController.path(held));
        }
        return assurance
                .missing(held.items())
                .<Object>map(needed -> StepUp.to(needed, "/appointments/details?hold=" + hold))
                .orElseGet(() -> work.apply(held));
    }
}
