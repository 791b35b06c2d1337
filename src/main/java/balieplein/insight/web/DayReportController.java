package balieplein.insight.web;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.insight.Reports;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The report of one day, for who runs the floor and who decides on hours.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
class DayReportController {

    private final Reports reports;
    private final ReportLocations places;
    private final Products products;
    private final InstantSource clock;

    DayReportController(Reports reports, ReportLocations places, Products products, InstantSource clock) {
        this.reports = reports;
        this.places = places;
        this.products = products;
        this.clock = clock;
    }

    @GetMapping("/staff/reports/day")
    DayReportPage day(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate day) {
        var today = CityTime.date(clock.instant());
        var shown = Objects.requireNonNullElse(day, today);
        var place = places.place(location);
        var figures = reports.day(place.code(), shown, StaffFigures.areSeen());
        var shapes = new DayShapes(figures, this::productName);
        return new DayReportPage(
                new DayReportPage.Place(places.choices(), place.code(), place.name(), shown, today),
                closed(place, shown),
                shown.equals(today) ? CityTime.local(clock.instant()).toLocalTime() : null,
                DayHeadlines.of(figures),
                shapes.moments(csv("visits", place, shown, "half-hour")),
                DayWaits.of(figures, csv("times", place, shown, "half-hour")),
                shapes.products(csv("visits", place, shown, "product,half-hour")),
                new DayCells(figures, this::productName).cells(),
                DayTimes.of(
                        figures,
                        step -> products.nameOf(step, Texts.language()),
                        pool -> poolName(place, pool),
                        csv("times", place, shown, "step")));
    }

    private @Nullable String closed(Location place, LocalDate day) {
        var opening = place.hours().day(day);
        if (!opening.closed()) {
            return null;
        }
        return opening.reason() == null ? "" : opening.reason().in(Texts.language());
    }

    private String productName(String code) {
        return products.find(code)
                .map(product -> product.name().in(Texts.language()))
                .orElse(code);
    }

    private static String poolName(Location place, String code) {
        return place.findPool(code)
                .map(pool -> pool.name().in(Texts.language()))
                .orElse(code);
    }

    private static String csv(String report, Location place, LocalDate day, String by) {
        return "/staff/reports/" + report + ".csv?location=" + place.code() + "&from=" + day + "&to=" + day + "&by="
                + by;
    }
}
