package balieplein.appointments;

import balieplein.kernel.CurrentCity;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Lets those who want the same moment wait for each other here, in the order in which they came, before they take a
/// connection: a request that waits for a row in PostgreSQL would keep one of few connections from everybody else. Only
/// so many at a time write on one day, so that a hot day leaves connections for the others. What may be sold is decided
/// by PostgreSQL all the same; another instance has turns of its own.
@Component
class Turns {

    private static final int MOMENTS = 512;
    private static final int DAYS = 64;
    private static final int AT_ONE_MOMENT = 1;
    private static final int ON_ONE_DAY = 8;

    private final Semaphore[] moments = fair(MOMENTS, AT_ONE_MOMENT);
    private final Semaphore[] days = fair(DAYS, ON_ONE_DAY);

    /// Always the moment before the day, so that nobody waits for each other in a circle.
    <T> T take(Place place, Supplier<T> work) {
        var day = 31 * (31 * CurrentCity.code().hashCode() + place.location().hashCode())
                + place.day().hashCode();
        return in(
                moments[Math.floorMod((31 * day + place.pool().hashCode()) * 31 + place.from(), MOMENTS)],
                () -> in(days[Math.floorMod(day, DAYS)], work));
    }

    private static <T> T in(Semaphore turn, Supplier<T> work) {
        turn.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private static Semaphore[] fair(int number, int permits) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Semaphore(permits, true))
                .toArray(Semaphore[]::new);
    }
}
