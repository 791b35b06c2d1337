package balieplein.appointments;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/// Runs a statement that takes capacity, and finds out why when PostgreSQL gives nothing: somebody else has the place,
/// a hold there is over, or the day has no units yet. What can be mended is mended and tried again.
@Component
class Attempts {

    enum Obstacle {
        FULL,
        CLOSED,
        TOO_MANY_OPEN,
        REPEATED
    }

    record Attempt(@Nullable Appointment taken, @Nullable Obstacle obstacle) {}

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final int MOST = 5;

    private final ShortagesTable shortages;
    private final HoldsTable holds;
    private final Capacity capacity;
    private final Turns turns;
    private final InstantSource clock;

    Attempts(ShortagesTable shortages, HoldsTable holds, Capacity capacity, Turns turns, InstantSource clock) {
        this.shortages = shortages;
        this.holds = holds;
        this.capacity = capacity;
        this.turns = turns;
        this.clock = clock;
    }

    /// @param statement takes the place or gives nothing; it runs in a transaction of its own
    /// @param other why it may give nothing although there is place
    Attempt take(
            Place place, Claim claim, Supplier<Optional<Appointment>> statement, Supplier<Optional<Obstacle>> other) {
        for (int attempt = 1; attempt <= MOST; attempt++) {
            var taken = turns.take(place, () -> tryOnce(statement));
            if (taken.isPresent()) {
                return new Attempt(taken.get(), null);
            }
            var obstacle = other.get().or(() -> obstacle(place, claim));
            if (obstacle.isPresent()) {
                return new Attempt(null, obstacle.get());
            }
        }
        LOG.warn("No place at {} on {} after {} attempts although there seemed to be one.", place, place.day(), MOST);
        return new Attempt(null, Obstacle.FULL);
    }

    private static Optional<Appointment> tryOnce(Supplier<Optional<Appointment>> statement) {
        try {
            return statement.get();
        } catch (CannotAcquireLockException deadlock) {
            LOG.info("PostgreSQL broke a deadlock between bookings; this one is tried again.");
            return Optional.empty();
        }
    }

    /// Empty when it is worth trying again.
    Optional<Obstacle> obstacle(Place place, Claim claim) {
        var shortage = shortages.of(place, claim, clock.instant());
        if (shortage.full()) {
            return holds.expire(clock.instant()) > 0 ? Optional.empty() : Optional.of(Obstacle.FULL);
        }
        if (shortage.covered() == place.minutes()) {
            return Optional.empty();
        }
        capacity.refresh(place.location(), place.day());
        return shortages.of(place, claim, clock.instant()).covered() == place.minutes()
                ? Optional.empty()
                : Optional.of(Obstacle.CLOSED);
    }
}
