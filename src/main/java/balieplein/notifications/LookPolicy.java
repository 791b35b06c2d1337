package balieplein.notifications;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When the gateway is asked what became of a text message: soon at first, then ever later, for three days. A phone
/// that was off so long gets nothing any more.
final class LookPolicy {

    static final Duration FIRST = Duration.ofSeconds(30);

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24),
            Duration.ofHours(41));

    private LookPolicy() {}

    /// The wait after so many looks; empty when it was the last.
    static Optional<Duration> waitAfter(int looks) {
        return looks <= WAITS.size() ? Optional.of(WAITS.get(looks - 1)) : Optional.empty();
    }
}
