package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.Selection;
import balieplein.insight.VisitRow;
import balieplein.insight.VisitRowsTable;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Formats;
import balieplein.web.Links;
import balieplein.web.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The visits behind the figures.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReportPlaces.class)
@Controller
class RowsController {

    private static final int SIZE = 100;

    private final VisitRowsTable visits;
    private final Locations locations;
    private final Products products;
    private final InstantSource clock;

    RowsController(VisitRowsTable visits, Locations locations, Products products, InstantSource clock) {
        this.visits = visits;
        this.locations = locations;
        this.products = products;
        this.clock = clock;
    }

    @GetMapping("/staff/reports/rows")
    RowsPage rows(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(defaultValue = "true") boolean generated,
            @RequestParam(defaultValue = "1") int page) {
        var selection = ReportRequest.of(location, from, to, "", CityTime.date(clock.instant()), code -> locations
                        .find(code)
                        .isPresent())
                .selection()
                .counting(generated);
        var number = Math.max(1, page);
        var all = visits.count(selection, product);
        return new RowsPage(
                heading(selection, product),
                all,
                visits.list(selection, product, SIZE, (number - 1) * SIZE).stream()
                        .map(this::row)
                        .toList(),
                number > 1 ? address(selection, product, number - 1) : null,
                (long) number * SIZE < all ? address(selection, product, number + 1) : null);
    }

    private String heading(Selection selection, @Nullable String product) {
        var period = Shown.period(selection);
        return product == null
                ? period
                : products.find(product)
                                .map(found -> found.name().in(Texts.language()))
                                .orElse(product)
                        + ", " + period;
    }

    private static String address(Selection selection, @Nullable String product, int page) {
        return path(selection, product) + "&page=" + page;
    }

    /// The visits of a period, perhaps of one product.
    static String path(Selection selection, @Nullable String product) {
        return "/staff/reports/rows?" + DashboardController.query(selection)
                + (product == null ? "" : "&product=" + Links.encode(product));
    }

    private RowsPage.Row row(VisitRow visit) {
        return new RowsPage.Row(
                visit.visit(),
                Formats.shortDay(CityTime.date(visit.arrived())) + " " + Formats.time(visit.arrived()),
                time(visit.due()),
                visit.steps().stream()
                        .map(step -> products.nameOf(step, Texts.language()))
                        .collect(Collectors.joining(", ")),
                text("insight.staff.rows.state." + visit.state()),
                visit.generated(),
                clock(visit.waiting()),
                clock(visit.waitingFromDue()),
                clock(visit.handling()),
                clock(visit.throughput()));
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? Shown.NOTHING : Formats.time(instant);
    }

    /// `7:05`, minutes and seconds.
    private static String clock(@Nullable Integer seconds) {
        if (seconds == null) {
            return Shown.NOTHING;
        }
        var all = Math.abs(seconds);
        return (seconds < 0 ? "−" : "") + "%d:%02d".formatted(all / 60, all % 60);
    }
}
