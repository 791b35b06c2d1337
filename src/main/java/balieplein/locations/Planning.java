package balieplein.locations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of planning the hours or the skills of a location.
public sealed interface Planning {

    /// The location as it is after the change; absent when nothing changed.
    default @Nullable Location done() {
        return switch (this) {
            case Planned(var location) -> location;
            case Postponed(var location, var from) -> location;
            case ChangedMeanwhile changed -> null;
            case DayTaken taken -> null;
            case PastDay past -> null;
            case Undecided undecided -> null;
            case Unapproved unapproved -> null;
            case OwnWork own -> null;
        };
    }

    /// Done.
    record Planned(Location location) implements Planning {}

    /// Done, but its first day was past by then: it begins on another day (LOC-09).
    record Postponed(Location location, LocalDate from) implements Planning {}

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

    /// A pattern is published after somebody approved it (LOC-09).
    record Unapproved(LocalDate from) implements Planning {}

    /// Whoever wrote a draft does not approve it (LOC-09).
    record OwnWork(LocalDate from) implements Planning {}
}
