package balieplein.plaza;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.kernel.CityTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What becomes of somebody who comes later than the city forgives: today all the same, without a promise, or another
/// appointment; the booking rules of the city say which (APT-11). Nobody is ever refused a next appointment for it.
@Component
public class LateArrivals {

    private final CheckIns checkIns;
    private final Appointments appointments;
    private final VisitsDue visits;
    private final Registrations registrations;
    private final Queues queues;
    private final OtherMoments moments;
    private final InstantSource clock;

    LateArrivals(
            CheckIns checkIns,
            Appointments appointments,
            VisitsDue visits,
            Registrations registrations,
            Queues queues,
            OtherMoments moments,
            InstantSource clock) {
        this.checkIns = checkIns;
        this.appointments = appointments;
        this.visits = visits;
        this.registrations = registrations;
        this.queues = queues;
        this.moments = moments;
        this.clock = clock;
    }

    /// Gives a number for today to the holder of an appointment whose time is past: the turn counts from now. Whoever
    /// is in time after all checks in as usual; a second time gives the same ticket.
    public CheckIn today(String code, @Nullable String here, Visitor visitor) {
        var request = RequestKey.of(visitor, code, here);
        var before = registrations.earlier(request);
        if (before.isPresent()) {
            return before.get();
        }
        return switch (checkIns.look(code, here)) {
            case Arriving.Answered(CheckIn.TooLate(var appointment, var alternatives, var today)) ->
                today
                        ? register(appointment, visits.late(appointment, visitor, request, now()))
                        : new CheckIn.TooLate(appointment, alternatives, false);
            case Arriving.Answered(var outcome) -> outcome;
            case Arriving.Expected _ -> checkIns.appointment(code, here, visitor);
        };
    }

    /// Another appointment instead of one whose time is past, once. The old one is recorded as missed.
    public Booking anotherDay(Appointment late, Instant start) {
        return appointments.rebook(late, start);
    }

    private CheckIn register(Appointment appointment, NewVisit visit) {
        var waits = queues.waits(appointment.location());
        var closing = waits.location().hours().at(CityTime.local(waits.at())).until();
        return closing != null
                        && ClosingPolicy.isTooLateFor(waits, visit.place().pool())
                ? new CheckIn.ClosingSoon(closing, moments.after(appointment))
                : registrations.register(visit);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
