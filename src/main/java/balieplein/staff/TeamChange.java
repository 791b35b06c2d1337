package balieplein.staff;

/// What became of a change to the register.
public sealed interface TeamChange {

    /// @param code of what was added or changed
    record Done(String code) implements TeamChange {}

    /// Another administrator was first; nothing happened.
    record ChangedMeanwhile() implements TeamChange {}

    /// Somebody in the register has this name at the provider already.
    record SubjectTaken(String subject) implements TeamChange {}

    /// Whoever asked would not be an administrator any more; nothing happened.
    record OwnLastAdmin() implements TeamChange {}
}
