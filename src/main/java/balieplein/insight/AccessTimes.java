package balieplein.insight;

import balieplein.appointments.Appointments;
import balieplein.appointments.VisitItem;
import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks for the first free moment of every product step at every location, as a resident would, and notes how many
/// days away it is.
@Component
class AccessTimes {

    private final AccessTable table;
    private final Appointments appointments;
    private final Products products;
    private final Locations locations;

    AccessTimes(AccessTable table, Appointments appointments, Products products, Locations locations) {
        this.table = table;
        this.appointments = appointments;
        this.products = products;
        this.locations = locations;
    }

    void measure(LocalDate today) {
        for (var location : locations.list()) {
            if (location.hours().active().contains(today)) {
                products.list(Language.NL).forEach(product -> measure(product, location, today));
            }
        }
    }

    private void measure(Product product, Location location, LocalDate today) {
        for (var step : product.steps()) {
            var code = product.code() + "." + step.code();
            if (location.poolsFor(List.of(code)).isEmpty()) {
                continue;
            }
            var visit = appointments.weigh(List.of(new VisitItem(code, 1, null)));
            if (visit.regime().takesAppointments()) {
                var free = appointments.availability(visit, location, today, today, false);
                table.save(today, location.code(), code, days(today, free.firstFree()));
            }
        }
    }

    private static @Nullable Integer days(LocalDate today, java.time.@Nullable Instant free) {
        return free == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, CityTime.date(free)));
    }
}
