package balieplein.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How long one visit took, in whole seconds; absent where it did not come so far.
///
/// @param waiting from arrival until the first counter started
/// @param waitingFromDue from the time of the appointment until then: negative for who was served early
/// @param handling at counters, without what was spent waiting again in between
/// @param throughput from arrival until the end
record Times(
        @Nullable Integer waiting,
        @Nullable Integer waitingFromDue,
        @Nullable Integer handling,
        @Nullable Integer throughput) {

    static final Times NONE = new Times(null, null, null, null);

    /// In whole seconds.
    static int between(Instant from, Instant to) {
        return Math.toIntExact(to.getEpochSecond() - from.getEpochSecond());
    }
}
