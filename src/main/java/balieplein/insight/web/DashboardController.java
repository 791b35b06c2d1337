package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.Overview;
import balieplein.insight.Overviews;
import balieplein.insight.Selection;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
    private final Products products;
    private final InstantSource clock;

    DashboardController(Overviews overviews, Locations locations, Products products, InstantSource clock) {
        this.overviews = overviews;
        this.locations = locations;
        this.products = products;
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
        var now = overviews.of(chosen.now().counting(generated));
        return page(chosen, now, overviews.of(chosen.before().counting(generated)));
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

    private DashboardPage page(ChosenPeriods chosen, Overview now, Overview before) {
        Function<String, String> csv = file -> csv(file, now.selection());
        var charts = new OverviewCharts(now, csv);
        var tables = new OverviewTables(now, this::nameOf, csv);
        return new DashboardPage(
                filter(chosen, now),
                OverviewHeadlines.of(now, before),
                charts.heat(),
                tables.products(),
                charts.waits(),
                charts.season(),
                new OverviewRanks(now, csv).ranks(),
                new OverviewChannels(now, this::nameOf, csv).channels(),
                tables.returns(),
                tables.access(),
                new DashboardPage.Comparison(
                        text("insight.staff.over.comparison"),
                        Shown.period(chosen.now()),
                        Shown.period(chosen.before()),
                        OverviewComparison.rows(now, before)),
                RowsController.path(now.selection(), null));
    }

    private DashboardPage.Filter filter(ChosenPeriods chosen, Overview now) {
        var code = chosen.now().location();
        return new DashboardPage.Filter(
                places(),
                code == null ? "" : code,
                code == null
                        ? text("insight.staff.over.everywhere")
                        : locations.get(code).name(),
                chosen.now().from().toString(),
                chosen.now().to().toString(),
                chosen.shownBeforeFrom(),
                chosen.shownBeforeTo(),
                Shown.period(chosen.now()),
                query(now.selection()),
                now.totals().generated() > 0 || !now.selection().generated(),
                now.selection().generated(),
                chosen.errors());
    }

    private List<Choice> places() {
        return locations.list().stream()
                .filter(location -> Reach.includes(Place.location(location.code())))
                .map(location -> new Choice(location.code(), location.name()))
                .toList();
    }

    private String nameOf(String code) {
        return products.find(code)
                .map(product -> product.name().in(Texts.language()))
                .orElseGet(() -> code.contains(".") ? products.nameOf(code, Texts.language()) : code);
    }

    /// @param file such as `visits weekday,half-hour`
    private static String csv(String file, Selection selection) {
        var parts = file.split(" ", 2);
        return "/staff/reports/" + parts[0] + ".csv?" + query(selection) + "&by=" + parts[1];
    }

    static String query(Selection selection) {
        LocalDate from = selection.from();
        return (selection.location() == null ? "" : "location=" + selection.location() + "&") + "from=" + from + "&to="
                + selection.to() + (selection.generated() ? "" : "&generated=false");
    }
}
