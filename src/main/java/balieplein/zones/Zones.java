package balieplein.zones;

import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.plaza.Counters;
import balieplein.web.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How full the zones of the locations of the current city are, and who waits outside (FLO-02). Only zones with a
/// `capacity` are counted.
@Component
public class Zones {

    private final DoorsTable doors;
    private final StaysTable stays;
    private final Invitations invitations;
    private final Locations locations;
    private final Counters counters;
    private final AuditLog audit;
    private final InstantSource clock;

    Zones(
            DoorsTable doors,
            StaysTable stays,
            Invitations invitations,
            Locations locations,
            Counters counters,
            AuditLog audit,
            InstantSource clock) {
        this.doors = doors;
        this.stays = stays;
        this.invitations = invitations;
        this.locations = locations;
        this.counters = counters;
        this.audit = audit;
        this.clock = clock;
    }

    /// The counted zones of a location as they are now. Throws `NotFound` for a code of no location.
    public List<ZoneNow> now(String location) {
        var counted = locations.get(location).zones().stream()
                .filter(zone -> zone.capacity() != null)
                .toList();
        var counts = counted.isEmpty() ? Map.<String, DoorsTable.Count>of() : doors.counts(location, today());
        return counted.stream()
                .map(zone -> {
                    var count = counts.getOrDefault(zone.code(), DoorsTable.Count.NOBODY);
                    return new ZoneNow(zone, count.inside(), count.outside());
                })
                .toList();
    }

    /// Who may come in, and has to be called in because no message can reach them.
    public List<Stay> toFetch(String location) {
        return stays.toFetch(location, today());
    }

    /// Somebody called them in; false when they were inside or gone already.
    @Transactional
    public boolean fetched(String location, String visit) {
        var done = stays.enter(location, visit);
        counters.tellScreens(location);
        return done;
    }

    /// Somebody at the door saw people come or go of whom no visit says so, such as companions. Nobody counts below
    /// zero.
    ///
    /// @param change how many came in; negative for how many went out
    @Transactional
    public void count(String location, String zone, int change) {
        var spot = spot(location, zone);
        doors.hold(spot);
        doors.adjust(spot, Math.max(change, -doors.count(spot).inside()));
        changed(locations.get(location), zone);
    }

    /// Somebody counted again: from now on so many are inside.
    @Transactional
    public void reset(String location, String zone, int inside, String reason) {
        var spot = spot(location, zone);
        doors.hold(spot);
        var before = doors.count(spot).sum();
        doors.adjust(spot, inside - before);
        audit.record("zones.reset", "zone:" + location + "/" + zone, Map.of("before", before, "after", inside), reason);
        changed(locations.get(location), zone);
    }

    /// Lets in who waits outside while there is a place, after something else than a visit changed.
    public void watch(String location) {
        var place = locations.get(location);
        now(location).stream()
                .filter(zone -> zone.outside() > 0 && !zone.isFull())
                .forEach(zone -> invitations.send(place, zone.zone().code(), today()));
    }

    private void changed(Location location, String zone) {
        invitations.send(location, zone, today());
        counters.tellScreens(location.code());
    }

    private Spot spot(String location, String zone) {
        var place = locations.get(location);
        return place.findZone(zone)
                .flatMap(found -> Spot.of(place, found, today()))
                .orElseThrow(() -> new NotFound("No counted zone '" + zone + "' at " + location + "."));
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
