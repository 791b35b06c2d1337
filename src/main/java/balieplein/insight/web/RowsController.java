package balieplein.insight.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.Selection;
import balieplein.insight.VisitRowsTable;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Links;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The visits behind the figures.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReportPlaces.class)
@Controller
class RowsController {

    static final String PATH = "/staff/reports/rows";
    private static final int SIZE = 100;

    private final VisitRowsTable visits;
    private final Locations locations;
    private final RowShapes shapes;
    private final StaffFigures guard;
    private final InstantSource clock;

    RowsController(
            VisitRowsTable visits, Locations locations, RowShapes shapes, StaffFigures guard, InstantSource clock) {
        this.visits = visits;
        this.locations = locations;
        this.shapes = shapes;
        this.guard = guard;
        this.clock = clock;
    }

    @GetMapping(PATH)
    RowsPage rows(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(defaultValue = "true") boolean generated,
            @RequestParam(defaultValue = "1") int page) {
        var selection = selection(location, from, to).counting(generated);
        var number = Math.max(1, page);
        var all = visits.count(selection, product);
        var found = visits.list(selection, product, SIZE, (number - 1) * SIZE);
        var shown = found.stream().map(RowShapes::discreet).toList();
        guard.recordLook(shown, selection);
        return new RowsPage(
                shapes.heading(selection, product),
                all,
                !shown.equals(found),
                shown.stream().map(shapes::row).toList(),
                path(".csv", selection, product),
                number > 1 ? address(selection, product, number - 1) : null,
                (long) number * SIZE < all ? address(selection, product, number + 1) : null);
    }

    private Selection selection(@Nullable String location, @Nullable LocalDate from, @Nullable LocalDate to) {
        return ReportRequest.of(location, from, to, "", CityTime.date(clock.instant()), code -> locations
                        .find(code)
                        .isPresent())
                .selection();
    }

    private static String address(Selection selection, @Nullable String product, int page) {
        return path(selection, product) + "&page=" + page;
    }

    /// The visits of a period, perhaps of one product.
    static String path(Selection selection, @Nullable String product) {
        return path("", selection, product);
    }

    private static String path(String kind, Selection selection, @Nullable String product) {
        return PATH + kind + "?" + DashboardController.query(selection)
                + (product == null ? "" : "&product=" + Links.encode(product));
    }
}
