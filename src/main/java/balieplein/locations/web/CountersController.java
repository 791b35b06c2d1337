package balieplein.locations.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Closings;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The counters of a location with those that are to close or closed (LOC-08).
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(HoursPlaces.class)
class CountersController {

    private final Locations locations;
    private final Closings closings;
    private final InstantSource clock;

    CountersController(Locations locations, Closings closings, InstantSource clock) {
        this.locations = locations;
        this.closings = closings;
        this.clock = clock;
    }

    @GetMapping("/staff/hours/{code}/counters")
    CountersPage list(@PathVariable String code) {
        var location = locations.get(code);
        var latest = new LinkedHashMap<String, Counter>();
        location.counters().forEach(counter -> latest.merge(counter.code(), counter, CountersController::later));
        return new CountersPage(
                code,
                location.name(),
                latest.values().stream().map(counter -> row(location, counter)).toList());
    }

    /// The last version of each counter says whether it closes.
    static Counter later(Counter one, Counter other) {
        var byEnd = Comparator.<Counter, LocalDate>comparing(
                each -> each.period().until(), Comparator.nullsLast(Comparator.naturalOrder()));
        return byEnd.compare(one, other) > 0 ? one : other;
    }

    private CountersPage.Row row(Location location, Counter counter) {
        var planned = closings.find(location.code(), counter.code()).orElse(null);
        return new CountersPage.Row(
                counter.code(),
                counter.name(),
                counter.type().tag(),
                location.findPool(counter.pool())
                        .map(pool -> pool.name().in(Texts.language()))
                        .orElse(counter.pool()),
                planned == null ? null : planned.lastDay(),
                counter.period().until(),
                isOver(counter));
    }

    private boolean isOver(Counter counter) {
        var until = counter.period().until();
        return until != null && until.isBefore(CityTime.date(clock.instant()));
    }
}
