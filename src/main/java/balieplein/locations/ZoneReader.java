package balieplein.locations;

import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the zones of one location of the city file.
final class ZoneReader {

    private static final int MOST_PEOPLE = 9999;

    private final String location;

    ZoneReader(String location) {
        this.location = location;
    }

    Zone read(FileEntry zone) {
        return new Zone(
                zone.declare(zones(), "code"),
                zone.get("name").localized(),
                zone.find("floor").map(FileValue::localized).orElse(null),
                zone.find("route").map(FileValue::localized).orElse(null),
                zone.find("capacity").map(value -> value.number(1, MOST_PEOPLE)).orElse(null),
                arrows(zone),
                works(zone));
    }

    private Map<String, Zone.Arrow> arrows(FileEntry zone) {
        var arrows = new TreeMap<String, Zone.Arrow>();
        for (var sign : zone.entries("arrows")) {
            var direction = sign.get("direction").choice(Zone.Arrow.class);
            for (var counter : sign.list("counters")) {
                if (arrows.put(counter.reference("counter of " + location), direction) != null) {
                    counter.fault("locations.staff.fault.arrow-twice", counter.raw());
                }
            }
        }
        return arrows;
    }

    private List<Zone.Works> works(FileEntry zone) {
        return zone.entries("works").stream()
                .map(this::period)
                .sorted(Comparator.comparing(Zone.Works::from))
                .toList();
    }

    private Zone.Works period(FileEntry works) {
        var from = works.get("from").date();
        var until = works.find("until").map(FileValue::date).orElse(null);
        if (until != null && until.isBefore(from)) {
            works.get("until").fault("locations.staff.fault.until-before-from", until, from);
            until = from;
        }
        var instead = works.find("instead").map(zone -> zone.reference(zones())).orElse(null);
        return new Zone.Works(from, until, instead);
    }

    private String zones() {
        return "zone of " + location;
    }
}
