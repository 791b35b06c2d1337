package balieplein.scenarios;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import java.time.DayOfWeek;

/// Whether what a scenario names is there: another name would be played as if nothing had been written, or as if the
/// product went away.
final class KnownCodes {

    private final WrittenScenario written;
    private final FieldErrors faults;

    KnownCodes(WrittenScenario written, FieldErrors faults) {
        this.written = written;
        this.faults = faults;
    }

    void check(Location location, Locations locations, Products products) {
        written.pools().stream()
                .filter(pool -> location.findPool(pool).isEmpty())
                .forEach(this::refusePlans);
        var shift = written.at("shift");
        if (!shift.isEmpty() && Shift.find(shift).isEmpty()) {
            refuse("shift", shift);
        }
        var closing = written.at("takes-over");
        if (closing.equals(location.code())) {
            faults.add("takes-over", "own", text("scenarios.staff.fault.takes-over", location.name()));
        } else if (!closing.isEmpty() && locations.find(closing).isEmpty()) {
            refuse("takes-over", closing);
        }
        var product = written.at("product");
        if (!product.isEmpty() && products.find(product).isEmpty()) {
            refuse("product", product);
        }
        var pool = written.at("moved-to");
        if (!pool.isEmpty() && location.findPool(pool).isEmpty()) {
            refuse("moved-to", pool);
        } else if (!pool.isEmpty() && product.isEmpty()) {
            faults.add("product", "required", text("scenarios.staff.fault.product"));
        }
    }

    private void refusePlans(String pool) {
        for (var weekday : DayOfWeek.values()) {
            var field = WrittenScenario.field(weekday, pool);
            if (!written.at(field).isEmpty()) {
                refuse(field, pool);
            }
        }
    }

    private void refuse(String field, String code) {
        faults.add(field, "unknown", text("scenarios.staff.fault.unknown", code));
    }
}
