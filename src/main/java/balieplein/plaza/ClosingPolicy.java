package balieplein.plaza;

import balieplein.kernel.CityTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/// The end of a day (GUI-02, GUI-07, GUI-13). No number is given to somebody whose turn would come after closing time.
/// Half an hour after closing nobody is left in a queue; whoever is being helped is helped to the end; overnight
/// nothing stays open.
final class ClosingPolicy {

    private static final Duration GRACE = Duration.ofMinutes(30);

    private ClosingPolicy() {}

    static boolean isTooLateFor(double waitMinutes, LocalDateTime now, LocalDateTime closing) {
        return lastTicket(waitMinutes, closing).isBefore(now);
    }

    /// Whether the turn of somebody who joins a queue now would come after closing time; nobody decides that after it.
    static boolean isTooLateFor(Waits waits, String pool) {
        var local = CityTime.local(waits.at());
        var opening = waits.location().hours().at(local);
        return opening.open() && opening.until() != null && isTooLateFor(waits.wait(pool), local, opening.until());
    }

    /// Until when a number is given, when one would wait so long.
    static LocalDateTime lastTicket(double waitMinutes, LocalDateTime closing) {
        return closing.minus(Duration.ofSeconds(Math.round(waitMinutes * 60)));
    }

    static boolean isOver(LocalDateTime closing, LocalDateTime now) {
        return !closing.plus(GRACE).isAfter(now);
    }

    /// How a visit ends that nobody ended; absent when it goes on.
    ///
    /// @param night whether the day is over; an hour after closing somebody may still be helped
    static Optional<VisitMove> ending(VisitState state, boolean night) {
        return switch (state) {
            case WAITING -> Optional.of(VisitMove.LEFT);
            case CALLED -> Optional.of(VisitMove.NO_SHOW);
            case SERVING, PARKED -> night ? Optional.of(VisitMove.NOT_CLOSED) : Optional.empty();
            case NEW, FINISHED, NO_SHOW, LEFT, NOT_CLOSED -> Optional.empty();
        };
    }
}
