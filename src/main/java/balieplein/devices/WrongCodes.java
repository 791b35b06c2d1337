package balieplein.devices;

import balieplein.kernel.CurrentCity;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Wrong pairing codes of the last minutes, per city and instance. A code has 40 bits, so that even the most that this
/// lets through finds none in a quarter of an hour.
@Component
class WrongCodes {

    private static final int MOST = 30;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> tries = new ConcurrentHashMap<>();

    WrongCodes(InstantSource clock) {
        this.clock = clock;
    }

    boolean areTooMany() {
        var recent = recent();
        synchronized (recent) {
            return recent.size() >= MOST;
        }
    }

    void add() {
        var recent = recent();
        synchronized (recent) {
            recent.addLast(clock.instant());
        }
    }

    private Deque<Instant> recent() {
        var recent = tries.computeIfAbsent(CurrentCity.code(), city -> new ArrayDeque<>());
        var since = clock.instant().minus(WITHIN);
        synchronized (recent) {
            while (!recent.isEmpty() && recent.getFirst().isBefore(since)) {
                recent.removeFirst();
            }
        }
        return recent;
    }
}
