package balieplein.people;

/// What became of a proxy code that somebody typed.
public sealed interface Acceptance {

    record Accepted(Representation representation) implements Acceptance {}

    /// No such code, used already, or older than a week.
    record Unknown() implements Acceptance {}

    /// A proxy to oneself.
    record Own() implements Acceptance {}
}
