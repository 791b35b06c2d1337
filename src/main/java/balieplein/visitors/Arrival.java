package balieplein.visitors;

/// What came of letting a guest in.
public sealed interface Arrival {

    record Inside(Guest guest) implements Arrival {}

    /// They are inside already, or gone.
    record Already(Guest guest) implements Arrival {}

    /// Somebody inside has this badge.
    record BadgeTaken(String badge) implements Arrival {}
}
