package balieplein.locations;

import java.time.LocalDate;

/// What came of planning or publishing that a location or a counter closes.
public sealed interface Closure {

    /// From now on nobody books what is gone after its last day.
    record Planned() implements Closure {}

    /// Everybody sees it.
    record Published(Location location) implements Closure {}

    /// So many appointments without a place after its last day are not moved or cancelled yet; nothing was written.
    record StillBooked(long appointments) implements Closure {}

    /// Whoever planned it does not publish it (LOC-09).
    record OwnWork() implements Closure {}

    /// Its last day lies in the past.
    record PastDay(LocalDate lastDay) implements Closure {}

    /// Nobody plans to close it, or somebody else stopped or published it meanwhile.
    record Gone() implements Closure {}
}
