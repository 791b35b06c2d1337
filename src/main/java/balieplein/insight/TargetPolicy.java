package balieplein.insight;

import balieplein.plaza.QueueRules;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What reports hold every wait against (GUI-11): the target of [QueueRules] where a city says nothing else, so that
/// months and locations can be compared. Counters and the wall go by what a location aims at itself.
public final class TargetPolicy {

    public static final Duration AFTER_DUE = Duration.ofMinutes(QueueRules.TARGET.appointment());
    public static final Duration AFTER_ARRIVAL = Duration.ofMinutes(QueueRules.TARGET.walkIn());
    public static final double SHARE = QueueRules.SHARE / 100.0;

    private TargetPolicy() {}

    /// Whether a visit was served in time; absent when it was not served.
    static @Nullable Boolean servedInTime(Times times) {
        if (times.waitingFromDue() != null) {
            return times.waitingFromDue() <= AFTER_DUE.toSeconds();
        }
        return times.waiting() == null ? null : times.waiting() <= AFTER_ARRIVAL.toSeconds();
    }
}
