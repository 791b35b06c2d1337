package balieplein.plaza;

/// What came of opening, pausing or closing a counter.
public sealed interface CounterOpening {

    record Done(CounterSession session) implements CounterOpening {}

    /// Somebody else sits there; taking over needs a reason. Database constraint `one_official`.
    record Taken(CounterSession by) implements CounterOpening {}

    /// Nobody has opened the counter.
    record NotOpen() implements CounterOpening {}

    /// Its group of counters has no skills: nobody could be called to it (LOC-02).
    record NoSkills() implements CounterOpening {}

    /// Whoever wants to sit there has something to learn first, or cannot do what is done there (STA-02).
    record NotTrained() implements CounterOpening {}
}
