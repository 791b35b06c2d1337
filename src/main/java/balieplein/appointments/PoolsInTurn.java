package balieplein.appointments;

import balieplein.appointments.Attempts.Obstacle;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Takes a place for a start that the rules allow, in the first pool that can serve it and has one.
@Component
class PoolsInTurn {

    private final StartPolicy starts;
    private final Attempts attempts;

    PoolsInTurn(StartPolicy starts, Attempts attempts) {
        this.starts = starts;
        this.attempts = attempts;
    }

    /// @param statement takes the place or gives nothing
    /// @param other why it may give nothing although there is place
    Booking take(
            WantedStart wanted,
            Function<Place, Optional<Appointment>> statement,
            Function<Place, Optional<Obstacle>> other) {
        return starts.refusal(wanted).orElseGet(() -> tryPools(wanted, statement, other));
    }

    private Booking tryPools(
            WantedStart wanted,
            Function<Place, Optional<Appointment>> statement,
            Function<Place, Optional<Obstacle>> other) {
        var last = Obstacle.CLOSED;
        for (var pool : wanted.pools()) {
            var place = wanted.at(pool);
            var attempt = attempts.take(place, wanted.claim(), () -> statement.apply(place), () -> other.apply(place));
            if (attempt.taken() != null) {
                return new Booking.Booked(attempt.taken());
            }
            last = Objects.requireNonNull(attempt.obstacle());
            if (last == Obstacle.TOO_MANY_OPEN || last == Obstacle.REPEATED) {
                break;
            }
        }
        return switch (last) {
            case TOO_MANY_OPEN ->
                new Booking.TooManyOpen(wanted.visit().limits().mostOpen());
            case CLOSED -> new Booking.OutsideOpeningHours(starts.near(wanted));
            case FULL, REPEATED -> new Booking.SlotFull(starts.near(wanted));
        };
    }
}
