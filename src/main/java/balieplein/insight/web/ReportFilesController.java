package balieplein.insight.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.DiscreetReports;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The files behind the CSV links of the screens, for people who are signed in.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReportPlaces.class)
@Controller
class ReportFilesController {

    private final DiscreetReports reports;
    private final Locations locations;
    private final StaffFigures guard;
    private final InstantSource clock;

    ReportFilesController(DiscreetReports reports, Locations locations, StaffFigures guard, InstantSource clock) {
        this.reports = reports;
        this.locations = locations;
        this.guard = guard;
        this.clock = clock;
    }

    @GetMapping("/staff/reports/visits.csv")
    ResponseEntity<byte[]> visits(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "product,half-hour") String by,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestParam(defaultValue = "true") boolean generated) {
        var request = request(location, from, to, by).counting(generated).discreetly(publish, today());
        return ReportFiles.of(reports.visits(request.selection(), request.perDay(), guard.discretion(request, publish)))
                .response(ReportFiles.name("visits", request.selection()));
    }

    @GetMapping("/staff/reports/times.csv")
    ResponseEntity<byte[]> times(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestParam(defaultValue = "true") boolean generated) {
        var request = request(location, from, to, by).counting(generated).discreetly(publish, today());
        return ReportFiles.of(reports.times(request.selection(), request.by(), guard.discretion(request, publish)))
                .response(ReportFiles.name("times", request.selection()));
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }

    private ReportRequest request(
            @Nullable String location, @Nullable LocalDate from, @Nullable LocalDate to, String by) {
        return ReportRequest.of(
                location, from, to, by, today(), code -> locations.find(code).isPresent());
    }
}
