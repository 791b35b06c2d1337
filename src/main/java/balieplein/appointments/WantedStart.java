package balieplein.appointments;

import balieplein.locations.Location;
import balieplein.locations.Pool;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A visit at a location that wants to begin at this moment.
///
/// @param claim which places it may have
/// @param pool the one it has, which is tried first
record WantedStart(
        PlannedVisit visit,
        Location location,
        Instant start,
        Claim claim,
        @Nullable String pool) {

    /// The pools that can serve it on that day, in the order in which to try them.
    List<Pool> pools() {
        var day = CityDay.of(start).date();
        return FreeMoments.open(location, location.poolsFor(visit.steps()), day, claim).stream()
                .sorted(Comparator.comparing(each -> !each.code().equals(pool)))
                .toList();
    }

    Place at(Pool pool) {
        var clock = CityDay.of(start);
        var from = clock.minuteFrom(start);
        return new Place(location.code(), pool.code(), clock, from, from + visit.minutes());
    }
}
