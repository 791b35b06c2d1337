package balieplein.insight.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.DiscreetReports;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Answers;
import balieplein.web.Csv;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The figures for programs, as JSON or CSV.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReportPlaces.class)
@RestController
@RequestMapping("/api/v1/reports")
class ReportsController {

    private static final String CSV = "csv";

    private final DiscreetReports reports;
    private final Locations locations;
    private final StaffFigures guard;
    private final InstantSource clock;

    ReportsController(DiscreetReports reports, Locations locations, StaffFigures guard, InstantSource clock) {
        this.reports = reports;
        this.locations = locations;
        this.guard = guard;
        this.clock = clock;
    }

    /// Visits and handled items (MEA-01). Rows are per day, unless days are gathered by weekday or month.
    ///
    /// @param publish hides cells below five, and what would give them away (MEA-09)
    @Answers(problems = "422 invalid-input")
    @GetMapping(
            value = "/visits",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    ResponseEntity<?> visits(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "product,half-hour") String by,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(defaultValue = "") String accept) {
        var request = request(location, from, to, by).discreetly(publish, today());
        var report = reports.visits(request.selection(), request.perDay(), guard.discretion(request, publish));
        return wantsCsv(format, accept)
                ? ReportFiles.of(report).response(ReportFiles.name("visits", request.selection()))
                : json(ReportAnswers.of(request.selection(), report));
    }

    /// Waiting, handling and throughput in minutes (MEA-02), over the whole period.
    @Answers(problems = "422 invalid-input")
    @GetMapping(
            value = "/times",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    ResponseEntity<?> times(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(defaultValue = "") String accept) {
        var request = request(location, from, to, by).discreetly(publish, today());
        var report = reports.times(request.selection(), request.by(), guard.discretion(request, publish));
        return wantsCsv(format, accept)
                ? ReportFiles.of(report).response(ReportFiles.name("times", request.selection()))
                : json(ReportAnswers.of(
                        request.selection(),
                        report,
                        reports.targets(request.selection().location())));
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }

    private ReportRequest request(
            @Nullable String location, @Nullable LocalDate from, @Nullable LocalDate to, String by) {
        return ReportRequest.of(
                location, from, to, by, today(), code -> locations.find(code).isPresent());
    }

    private static boolean wantsCsv(@Nullable String format, String accept) {
        return format == null ? accept.contains(Csv.TYPE) : format.equals(CSV);
    }

    private static ResponseEntity<Map<String, @Nullable Object>> json(Map<String, @Nullable Object> answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }
}
