package balieplein.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When what happened in a visit.
///
/// @param due the time of the appointment; absent for who came without
record VisitMoments(
        Instant registered,
        @Nullable Instant due,
        @Nullable Instant called,
        @Nullable Instant started,
        @Nullable Instant finished) {}
