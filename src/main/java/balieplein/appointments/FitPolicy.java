package balieplein.appointments;

import balieplein.locations.Location;
import balieplein.locations.Span;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Whether an appointment still has a place at a location as it would become (LOC-14).
@Component
class FitPolicy {

    /// What was booked in a mixed window stays, also after the rest of it is left to walk-ins.
    private static final Instant BEFORE_ANY_RELEASE = Instant.EPOCH;

    private final VisitPolicy visits;

    FitPolicy(VisitPolicy visits) {
        this.visits = visits;
    }

    boolean fits(Appointment appointment, Location then) {
        var clockOfDay = CityDay.of(appointment.start());
        var hasCounter = then.findPool(appointment.pool())
                .filter(pool -> then.places(pool, clockOfDay.date()) > 0)
                .isPresent();
        var from = clockOfDay.minuteFrom(appointment.start());
        var span = new Span(from, clockOfDay.minuteFrom(appointment.end()));
        return hasCounter
                && SlotPlanner.bookable(
                                visits.of(appointment),
                                then,
                                then.hours().day(clockOfDay.date()),
                                clockOfDay,
                                BEFORE_ANY_RELEASE)
                        .stream()
                        .anyMatch(window -> window.from() <= span.from() && span.to() <= window.to());
    }
}
