package balieplein.catalogue;

import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import balieplein.kernel.Period;

/// Reads a service from the city file.
final class ServiceReader {

    private ServiceReader() {}

    static Service read(FileEntry entry) {
        var code = entry.declare(CatalogueSection.SERVICE, "code");
        var from = entry.find("from").map(FileValue::date).orElse(null);
        var until = entry.find("until").map(FileValue::date).orElse(null);
        var successor = entry.find("successor");
        var next = successor
                .map(value -> value.reference(CatalogueSection.SERVICE))
                .orElse(null);
        if (next != null && (until == null || next.equals(code))) {
            successor.get().fault("catalogue.staff.fault.successor");
        }
        var isBackwards = from != null && until != null && until.isBefore(from);
        if (isBackwards) {
            entry.fault("catalogue.staff.fault.until");
        }
        return new Service(
                code,
                entry.get("name").localized(),
                entry.find("phone").map(FileValue::text).orElse(""),
                entry.find("email").map(FileValue::text).orElse(""),
                isBackwards ? Period.ALWAYS : new Period(from, until),
                until == null ? null : next);
    }
}
