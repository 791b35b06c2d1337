package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.locations.Photos;
import balieplein.web.Answers;
import balieplein.web.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Locations and their hours, open to everybody (LOC-01). Nobody keeps them for more than a minute (LOC-11).
@RestController
@RequestMapping("/api/v1/locations")
@Open
class LocationsController {

    private static final int MOST_DAYS = 400;

    private final Locations locations;
    private final Photos photos;
    private final InstantSource clock;

    LocationsController(Locations locations, Photos photos, InstantSource clock) {
        this.locations = locations;
        this.photos = photos;
        this.clock = clock;
    }

    record All(List<LocationBody> items) {}

    record Hours(String location, List<DayBody> days) {}

    @ModelAttribute
    void fresh(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, HoursFeedsController.A_MINUTE.getHeaderValue());
    }

    @Answers(problems = "422 invalid-input")
    @GetMapping
    All list(@RequestParam(required = false) @Nullable LocalDate at) {
        var day = AskedDay.of("at", at, today());
        var seen = photos.all();
        return new All(locations.list().stream()
                .map(location -> LocationBody.of(location, seen.get(location.code()), day, clock.instant()))
                .toList());
    }

    /// @param at the day whose counters to show, today by default (LOC-02)
    @Answers(problems = "422 invalid-input")
    @GetMapping("/{code}")
    LocationBody get(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate at) {
        var day = AskedDay.of("at", at, today());
        return LocationBody.of(locations.get(code), photos.find(code).orElse(null), day, clock.instant());
    }

    @Answers(problems = "422 invalid-input")
    @GetMapping("/{code}/hours")
    Hours hours(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var hours = locations.hours(code);
        var first = AskedDay.of("from", from, today());
        var last = AskedDay.of("to", to, first.plusDays(6));
        if (last.isBefore(first)) {
            throw new InvalidInput("to", "before-from", text("locations.error.before-from"));
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new InvalidInput("to", "too-many-days", text("locations.error.too-many-days", MOST_DAYS));
        }
        return new Hours(code, hours.days(first, last).stream().map(DayBody::of).toList());
    }

    /// @param at with any offset or on the wall clock of the city; now by default
    @Answers(problems = "422 invalid-input")
    @GetMapping("/{code}/open")
    OpeningBody open(@PathVariable String code, @RequestParam(required = false) @Nullable String at) {
        var hours = locations.hours(code);
        var moment = at == null || at.isBlank() ? clock.instant() : AskedDay.moment(at);
        return OpeningBody.of(hours.at(CityTime.local(moment)), moment);
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
