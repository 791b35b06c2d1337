package balieplein.plaza;

import balieplein.appointments.Appointment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of checking in.
public sealed interface CheckIn {

    /// The first free moments at a location, to offer instead.
    record Moments(String location, List<Instant> starts) {

        public Moments {
            starts = List.copyOf(starts);
        }
    }

    /// Registered, now or before: checking in twice gives the same ticket.
    ///
    /// @param position in the queue, from 1; 0 when it no longer waits
    /// @param early more than half an hour before the appointment; the place is kept
    /// @param outside whether to wait outside, because everybody who may wait inside is there (FLO-02)
    record Registered(Visit visit, int position, Estimate estimate, boolean early, boolean outside)
            implements CheckIn {}

    /// No appointment has this code.
    record Unknown() implements CheckIn {}

    /// Too many unknown codes came from this device or address in the last minutes.
    record Locked() implements CheckIn {}

    record Cancelled() implements CheckIn {}

    /// The appointment is another day.
    record AnotherDay(Instant start, String location) implements CheckIn {}

    /// The appointment is at another location.
    record WrongLocation(String location, Instant start) implements CheckIn {}

    /// The time of the appointment is past by more than the city forgives (APT-11).
    ///
    /// @param today whether the visitor may wait today all the same, without a promise: [LateArrivals]
    record TooLate(Appointment appointment, Moments alternatives, boolean today) implements CheckIn {}

    /// This visit is over: helped, or gone.
    record Over(Visit visit) implements CheckIn {}

    /// Without an appointment this is not possible now; these moments are free (CAT-04).
    record AppointmentOnly(Moments alternatives) implements CheckIn {}

    /// The turn would come after closing time (GUI-13).
    record ClosingSoon(LocalDateTime closing, Moments alternatives) implements CheckIn {}

    record Closed(@Nullable LocalDateTime opens) implements CheckIn {}

    /// No counter of this location can help with it; these locations can.
    record NotOfferedHere(List<String> locations) implements CheckIn {

        public NotOfferedHere {
            locations = List.copyOf(locations);
        }
    }

    /// The request key was used before, with another request.
    record KeyReused() implements CheckIn {}
}
