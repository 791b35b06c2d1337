package balieplein.notifications;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long to wait before a message is tried again: soon at first, then ever later, for a bit more than a day.
final class RetryPolicy {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(18));

    private RetryPolicy() {}

    /// The wait after so many failed tries; empty when it was the last.
    static Optional<Duration> waitAfter(int tries) {
        return tries <= WAITS.size() ? Optional.of(WAITS.get(tries - 1)) : Optional.empty();
    }
}
