package balieplein.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;

/// How often each asked in the period that runs now. Holds no more than a hundred thousand of them; who comes after
/// that is not counted, so that a flood from everywhere does not fill the memory.
final class Tally {

    private static final int MOST_KNOWN = 100_000;

    private record Window(long number, ConcurrentHashMap<String, Integer> counts) {}

    private final int most;
    private final Duration period;
    private final InstantSource clock;
    private volatile Window window = new Window(0, new ConcurrentHashMap<>());

    Tally(int most, Duration period, InstantSource clock) {
        this.most = most;
        this.period = period;
        this.clock = clock;
    }

    /// Counts one more, and says whether it is within the limit.
    boolean admits(String key) {
        var counts = now().counts();
        if (counts.size() >= MOST_KNOWN && !counts.containsKey(key)) {
            return true;
        }
        return counts.merge(key, 1, Integer::sum) <= most;
    }

    private Window now() {
        var number = clock.millis() / period.toMillis();
        var known = window;
        if (known.number() != number) {
            known = new Window(number, new ConcurrentHashMap<>());
            window = known;
        }
        return known;
    }
}
