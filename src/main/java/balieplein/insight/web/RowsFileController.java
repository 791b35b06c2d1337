package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.VisitRowsTable;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The visits behind the figures as a file.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReportPlaces.class)
@Controller
class RowsFileController {

    private static final int MOST = 50_000;

    private final VisitRowsTable visits;
    private final Locations locations;
    private final StaffFigures guard;
    private final InstantSource clock;

    RowsFileController(VisitRowsTable visits, Locations locations, StaffFigures guard, InstantSource clock) {
        this.visits = visits;
        this.locations = locations;
        this.guard = guard;
        this.clock = clock;
    }

    @GetMapping(RowsController.PATH + ".csv")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(defaultValue = "true") boolean generated) {
        var today = CityTime.date(clock.instant());
        var selection = ReportRequest.of(location, from, to, "", today, code -> locations
                        .find(code)
                        .isPresent())
                .selection()
                .counting(generated);
        if (visits.count(selection, product) > MOST) {
            FieldErrors.none()
                    .add("to", "too-long", text("insight.staff.rows.too-many", MOST))
                    .refuse();
        }
        var shown = visits.list(selection, product, MOST, 0).stream()
                .map(RowShapes::discreet)
                .toList();
        guard.recordLook(shown, selection);
        return RowFile.of(shown).response(ReportFiles.name("visits-one-by-one", selection));
    }
}
