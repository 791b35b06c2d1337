package balieplein.insight.web;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.surveys.SurveyResults;
import balieplein.web.Answers;
import balieplein.web.Csv;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Satisfaction for programs, as JSON or CSV (QUA-05).
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReportPlaces.class)
@RestController
class SatisfactionApiController {

    private final SurveyResults results;
    private final Locations locations;
    private final InstantSource clock;

    SatisfactionApiController(SurveyResults results, Locations locations, InstantSource clock) {
        this.results = results;
        this.locations = locations;
        this.clock = clock;
    }

    record Body(List<SatisfactionRows.Row> rows) {}

    /// A year and its months by channel, and the year by product; figures about fewer than ten answers are absent.
    ///
    /// @param year this one when absent
    @Answers(problems = "422 invalid-input")
    @GetMapping(
            value = "/api/v1/reports/satisfaction",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    ResponseEntity<?> satisfaction(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "true") boolean generated,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(defaultValue = "") String accept) {
        var today = CityTime.date(clock.instant());
        ReportRequest.of(
                location, today, today, "", today, code -> locations.find(code).isPresent());
        var shown = year == null ? today.getYear() : Math.clamp(year, 1900, 9999);
        var rows = SatisfactionRows.of(results.look(location, generated), shown);
        return (format == null ? accept.contains(Csv.TYPE) : format.equals("csv"))
                ? SatisfactionRows.csv(rows).response("satisfaction-" + shown + ".csv")
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new Body(rows));
    }
}
