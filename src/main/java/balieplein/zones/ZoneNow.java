package balieplein.zones;

import balieplein.locations.Zone;

/// How full a zone is.
///
/// @param inside people, counted by their visits and by hand
/// @param outside people who wait for a place
public record ZoneNow(Zone zone, int inside, int outside) {

    public int capacity() {
        return zone.capacity() == null ? 0 : zone.capacity();
    }

    public boolean isFull() {
        return inside >= capacity();
    }
}
