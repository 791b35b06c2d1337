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
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Wrong pairing codes of the last minutes, per address and per city, of this instance. A code has 40 bits, so that
/// even the most that this lets through finds none in a quarter of an hour; and one address that guesses does not
/// keep a city from pairing.
@Component
class WrongCodes {

    private static final int MOST_OF_AN_ADDRESS = 10;
    private static final int MOST_OF_A_CITY = 1000;
    private static final int MOST_REMEMBERED = 5000;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> tries = new ConcurrentHashMap<>();

    WrongCodes(InstantSource clock) {
        this.clock = clock;
    }

    boolean areTooMany() {
        return count(CurrentCity.code()) >= MOST_OF_A_CITY || count(address()) >= MOST_OF_AN_ADDRESS;
    }

    void add() {
        if (tries.size() > MOST_REMEMBERED) {
            tries.keySet().forEach(this::count);
        }
        add(CurrentCity.code());
        add(address());
    }

    private int count(String key) {
        var since = clock.instant().minus(WITHIN);
        var left = tries.computeIfPresent(key, (same, recent) -> {
            while (!recent.isEmpty() && recent.getFirst().isBefore(since)) {
                recent.removeFirst();
            }
            return recent.isEmpty() ? null : recent;
        });
        return left == null ? 0 : left.size();
    }

    private void add(String key) {
        tries.compute(key, (same, recent) -> {
            var kept = recent == null ? new ArrayDeque<Instant>() : recent;
            kept.addLast(clock.instant());
            return kept;
        });
    }

    private static String address() {
        var address = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
                ? servlet.getRequest().getRemoteAddr()
                : "inside";
        return CurrentCity.code() + " " + address;
    }
}
