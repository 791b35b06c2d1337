package balieplein.locations;

import balieplein.audit.AuditLog;
import balieplein.web.NotFound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes zones of the current city for works, and opens them again (FLO-01).
@Component
public class ZoneWorks {

    private final Locations locations;
    private final AuditLog audit;

    ZoneWorks(Locations locations, AuditLog audit) {
        this.locations = locations;
        this.audit = audit;
    }

    /// In place of works that begin on the same day. Throws [NotFound] for an unknown location or zone.
    @Transactional
    public void close(String location, String zone, Zone.Works works) {
        var place = locations.lock(location);
        var closed = get(place, zone);
        var others = closed.works().stream().filter(each -> !each.from().equals(works.from()));
        save(
                place,
                closed.with(Stream.concat(others, Stream.of(works))
                        .sorted(Comparator.comparing(Zone.Works::from))
                        .toList()));
        audit.record("locations.zone-closed", entity(location, zone), Map.of("works", works.toString()));
    }

    /// Nothing when no works begin on that day.
    @Transactional
    public void open(String location, String zone, LocalDate from) {
        var place = locations.lock(location);
        var opened = get(place, zone);
        save(
                place,
                opened.with(opened.works().stream()
                        .filter(each -> !each.from().equals(from))
                        .toList()));
        audit.record("locations.zone-opened", entity(location, zone), Map.of("from", from.toString()));
    }

    private void save(Location place, Zone zone) {
        locations.write(place.with(zone));
    }

    private static Zone get(Location place, String zone) {
        return place.findZone(zone).orElseThrow(() -> new NotFound("No zone '" + zone + "' at " + place.code() + "."));
    }

    private static String entity(String location, String zone) {
        return "zone:" + location + "/" + zone;
    }
}
