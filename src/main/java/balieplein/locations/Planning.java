package balieplein.locations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of planning the hours or the skills of a location.
public sealed interface Planning {

    /// Done.
    record Planned(Location location) implements Planning {}

    /// Somebody else changed the same thing since it was shown; nothing was written.
    ///
    /// @param now the pattern as it is now; absent when it is gone or when it is no pattern
    record ChangedMeanwhile(@Nullable OpeningPattern now) implements Planning {}

    /// Another pattern starts on this day (LOC-04). Database index `pattern_one_per_day`.
    record DayTaken(LocalDate from) implements Planning {}

    /// The past is not rewritten (LOC-04).
    record PastDay(LocalDate from) implements Planning {}

    /// A pattern is published with the decision behind it only (LOC-09).
    record Undecided(LocalDate from) implements Planning {}
}
