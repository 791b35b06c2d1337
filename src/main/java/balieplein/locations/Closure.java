package balieplein.locations;

import java.time.LocalDate;

/// What came of planning or publishing that a location closes.
public sealed interface Closure {

    /// From now on nobody books after its last day.
    record Planned(Closing closing) implements Closure {}

    /// Everybody sees it.
    record Published(Location location) implements Closure {}

    /// So many appointments after its last day are not moved or cancelled yet; nothing was written.
    record StillBooked(long appointments) implements Closure {}

    /// Whoever planned it does not publish it (LOC-09).
    record OwnWork() implements Closure {}

    /// Its last day lies in the past.
    record PastDay(LocalDate lastDay) implements Closure {}

    /// Nobody plans to close this location, or somebody else stopped or published it meanwhile.
    record Gone() implements Closure {}
}
