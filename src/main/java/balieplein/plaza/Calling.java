package balieplein.plaza;

/// What came of calling a visitor to a counter.
public sealed interface Calling {

    record Called(Visit visit) implements Calling {}

    /// The counter has a visitor already; a second press calls nobody.
    record Busy(Visit visit) implements Calling {}

    /// Nobody waits whom this counter can help.
    record Nobody() implements Calling {}

    /// Somebody else sits at the counter.
    record Taken(CounterSession by) implements Calling {}

    /// Whoever calls may not sit at the counter (STA-02).
    record NotTrained() implements Calling {}

    /// The ticket does not wait: called by a colleague, parked, gone.
    record NotWaiting(Visit visit) implements Calling {}

    /// The counter does not have the skill the visitor needs (GUI-03).
    record NoSkill(Visit visit) implements Calling {}
}
