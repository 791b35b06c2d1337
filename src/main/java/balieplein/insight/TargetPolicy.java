package balieplein.insight;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What the city promises about waiting (GUI-11): with an appointment, nine of ten are served at most five minutes
/// after their time; without, nine of ten at most a quarter of an hour after they arrived.
public final class TargetPolicy {

    public static final Duration AFTER_DUE = Duration.ofMinutes(5);
    public static final Duration AFTER_ARRIVAL = Duration.ofMinutes(15);
    public static final double SHARE = 0.90;

    private TargetPolicy() {}

    /// Whether a visit was served in time; absent when it was not served.
    static @Nullable Boolean servedInTime(Times times) {
        if (times.waitingFromDue() != null) {
            return times.waitingFromDue() <= AFTER_DUE.toSeconds();
        }
        return times.waiting() == null ? null : times.waiting() <= AFTER_ARRIVAL.toSeconds();
    }
}
