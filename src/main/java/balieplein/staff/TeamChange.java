package balieplein.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of a change to the register.
public sealed interface TeamChange {

    /// @param code of what was added or changed
    record Done(String code) implements TeamChange {}

    /// Another administrator was first; nothing happened.
    record ChangedMeanwhile() implements TeamChange {}

    /// Somebody in the register has this name at the provider already.
    record SubjectTaken(String subject) implements TeamChange {}

    /// A later last day of somebody temporary needs a reason ([Extensions#extend]); nothing happened.
    record NeedsReason() implements TeamChange {}

    /// That is no later day than the last one; nothing happened.
    ///
    /// @param until the last day now; absent when there is none
    record NotLonger(@Nullable LocalDate until) implements TeamChange {}

    /// Whoever asked would not be an administrator any more; nothing happened.
    record OwnLastAdmin() implements TeamChange {}
}
