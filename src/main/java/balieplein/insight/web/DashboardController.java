package balieplein.insight.web;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.Overviews;
import balieplein.insight.Selection;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The figures of a period. Everything somebody chose stands in the address, so that it can be sent on.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReportPlaces.class)
@Controller
class DashboardController {

    private final Overviews overviews;
    private final Locations locations;
    private final DashboardPages pages;
    private final InstantSource clock;

    DashboardController(Overviews overviews, Locations locations, DashboardPages pages, InstantSource clock) {
        this.overviews = overviews;
        this.locations = locations;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/staff/reports")
    DashboardPage dashboard(
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "before-from", defaultValue = "") String beforeFrom,
            @RequestParam(name = "before-to", defaultValue = "") String beforeTo,
            @RequestParam(defaultValue = "true") boolean generated) {
        var chosen = new ChosenPeriods(place(location), from, to, beforeFrom, beforeTo, CityTime.date(clock.instant()));
        return pages.page(
                chosen,
                overviews.of(chosen.now().counting(generated)),
                overviews.of(chosen.before().counting(generated)));
    }

    /// Whoever may see one location only sees that one.
    private @Nullable String place(String location) {
        if (!location.isEmpty()) {
            return locations.get(location).code();
        }
        if (Reach.includes(Place.ALL_LOCATIONS)) {
            return null;
        }
        return locations.list().stream()
                .map(each -> each.code())
                .filter(code -> Reach.includes(Place.location(code)))
                .findFirst()
                .orElse(null);
    }

    static String query(Selection selection) {
        LocalDate from = selection.from();
        return (selection.location() == null ? "" : "location=" + selection.location() + "&") + "from=" + from + "&to="
                + selection.to() + (selection.generated() ? "" : "&generated=false");
    }
}
