package balieplein.locations;

import balieplein.cities.FileText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Writes the zones of a location as the city file has them.
final class ZoneExport {

    private ZoneExport() {}

    static Map<String, Object> of(Zone zone) {
        return FileText.map(
                "code", zone.code(),
                "name", FileText.of(zone.name()),
                "floor", zone.floor() == null ? null : FileText.of(zone.floor()),
                "route", zone.route() == null ? null : FileText.of(zone.route()),
                "capacity", zone.capacity(),
                "arrows", arrows(zone),
                "works", zone.works().stream().map(ZoneExport::works).toList());
    }

    private static List<Map<String, Object>> arrows(Zone zone) {
        return Arrays.stream(Zone.Arrow.values())
                .filter(zone.arrows()::containsValue)
                .map(arrow -> FileText.map("counters", counters(zone, arrow), "direction", FileText.of(arrow)))
                .toList();
    }

    private static List<String> counters(Zone zone, Zone.Arrow arrow) {
        return zone.arrows().entrySet().stream()
                .filter(entry -> entry.getValue() == arrow)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Object> works(Zone.Works works) {
        return FileText.map(
                "from", FileText.of(works.from()),
                "until", works.until() == null ? null : FileText.of(works.until()),
                "instead", works.instead());
    }
}
