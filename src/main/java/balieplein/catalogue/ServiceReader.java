package balieplein.catalogue;

import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import balieplein.kernel.Period;
import java.util.ArrayList;
import java.util.List;

/// Reads a service from the city file.
final class ServiceReader {

    private ServiceReader() {}

    static Service read(FileEntry entry) {
        var code = entry.declare(CatalogueSection.SERVICE, "code");
        var until = entry.find("until").map(FileValue::date).orElse(null);
        var successor = entry.find("successor");
        var next = successor
                .map(value -> value.reference(CatalogueSection.SERVICE))
                .orElse(null);
        if (next != null && (until == null || next.equals(code))) {
            successor.get().fault("catalogue.staff.fault.successor");
        }
        return new Service(
                code,
                entry.get("name").localized(),
                entry.find("phone").map(FileValue::text).orElse(""),
                entry.find("email").map(FileValue::text).orElse(""),
                period(entry),
                until == null ? null : next,
                switches(entry));
    }

    private static List<FeatureSwitch> switches(FileEntry entry) {
        var switches = new ArrayList<FeatureSwitch>();
        for (var each : entry.entries("switches")) {
            var read = new FeatureSwitch(each.get("feature").choice(Feature.class), period(each));
            var isTwice = switches.stream()
                    .anyMatch(other ->
                            other.feature() == read.feature() && other.period().overlaps(read.period()));
            if (isTwice) {
                each.fault("catalogue.staff.fault.switch-twice", read.feature().code());
            }
            switches.add(read);
        }
        return switches;
    }

    private static Period period(FileEntry entry) {
        var from = entry.find("from").map(FileValue::date).orElse(null);
        var until = entry.find("until").map(FileValue::date).orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            entry.fault("catalogue.staff.fault.until");
            return Period.ALWAYS;
        }
        return new Period(from, until);
    }
}
