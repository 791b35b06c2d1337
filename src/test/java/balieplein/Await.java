package balieplein;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for something that happens soon, and no longer than it takes.
public final class Await {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private Await() {}

    /// How long it took until the condition was true. Fails after `atMost`.
    public static Duration until(Duration atMost, BooleanSupplier condition) {
        var start = CLOCK.instant();
        while (!condition.getAsBoolean()) {
            if (since(start).compareTo(atMost) > 0) {
                throw new AssertionError("It did not happen within " + atMost + ".");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return since(start);
    }

    private static Duration since(Instant start) {
        return Duration.between(start, CLOCK.instant());
    }
}
