package balieplein.locations;

import java.time.LocalDate;

/// What came of opening something again that was closed (LOC-08).
public sealed interface Reopening {

    /// Everybody sees it, and can book from that day on.
    record Opened(Location location) implements Reopening {}

    /// Prepared: it is open once somebody else approves it (LOC-09).
    record Waits() implements Reopening {}

    /// Whoever prepared it does not approve it (LOC-09).
    record OwnWork() implements Reopening {}

    /// Nothing closed it, or somebody else opened it meanwhile; nothing was written.
    record NotClosed() implements Reopening {}

    /// It is open until the day before this one, or this one is today.
    record TooEarly(LocalDate first) implements Reopening {}
}
