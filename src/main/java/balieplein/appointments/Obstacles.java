package balieplein.appointments;

import balieplein.appointments.Attempts.Obstacle;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds out what stands in the way of a booking besides the counters.
@Component
class Obstacles {

    private final RepeatedRequests repeated;
    private final OpenBookingsTable open;
    private final Resources resources;

    Obstacles(RepeatedRequests repeated, OpenBookingsTable open, Resources resources) {
        this.repeated = repeated;
        this.open = open;
        this.resources = resources;
    }

    Optional<Obstacle> of(Draft draft, Place place) {
        if (repeated.contains(draft)) {
            return Optional.of(Obstacle.REPEATED);
        }
        if (open.hasTooMany(BookingEntry.of(draft))) {
            return Optional.of(Obstacle.TOO_MANY_OPEN);
        }
        return lacksResources(draft.visit(), place) ? Optional.of(Obstacle.FULL) : Optional.empty();
    }

    /// Whether there is a counter but no room or official.
    private boolean lacksResources(PlannedVisit visit, Place place) {
        return !visit.limits().needs().isEmpty() && !resources.isFree(visit, place);
    }
}
