package balieplein.zones;

import balieplein.locations.Location;
import balieplein.locations.Zone;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A zone whose places are counted, on a day.
record Spot(String location, String zone, LocalDate day, int capacity) {

    static Optional<Spot> of(Location location, Zone zone, LocalDate day) {
        return Optional.ofNullable(zone.capacity())
                .map(capacity -> new Spot(location.code(), zone.code(), day, capacity));
    }

    /// Where the visitors of a queue wait; empty where nobody counts.
    static Optional<Spot> of(Location location, String pool, LocalDate day) {
        return Optional.ofNullable(location.signpost(pool, day).zone()).flatMap(zone -> of(location, zone, day));
    }

    boolean isOf(Spot other) {
        return Objects.equals(location, other.location) && zone.equals(other.zone);
    }
}
