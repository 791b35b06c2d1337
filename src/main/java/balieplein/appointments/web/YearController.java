package balieplein.appointments.web;

import balieplein.appointments.YearPlan;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.kernel.CityTime;
import balieplein.locations.Impacts;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.Csv;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The hours of a location over a year, week by week, with the capacity that is planned beside what is booked; also for
/// a pattern that is not published yet.
@Controller
@Allowed({Role.LOCATION_MANAGER, Role.ADMIN})
@Within(WorklistPlaces.class)
@RequestMapping("/staff/worklist/{location}")
class YearController {

    private final YearPlan plan;
    private final Locations locations;
    private final Impacts impacts;
    private final InstantSource clock;

    YearController(YearPlan plan, Locations locations, Impacts impacts, InstantSource clock) {
        this.plan = plan;
        this.locations = locations;
        this.impacts = impacts;
        this.clock = clock;
    }

    @GetMapping("/year")
    YearPage show(
            @PathVariable String location,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable LocalDate pattern) {
        var here = locations.get(location);
        var shown = year(year);
        var was = plan.days(here, shown);
        var days = pattern == null ? was : plan.days(then(here, pattern), shown);
        return YearPage.of(here, shown, pattern, was, days);
    }

    @GetMapping("/year.csv")
    ResponseEntity<byte[]> file(
            @PathVariable String location,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable LocalDate pattern) {
        var csv = new Csv(List.of("day", "windows", "planned_minutes", "booked_minutes", "share"));
        for (var day : plan.days(then(locations.get(location), pattern), year(year))) {
            csv.add(List.of(day.date(), YearPage.hours(day), day.planned(), day.booked(), day.share()));
        }
        return csv.response(location + "-" + year(year) + ".csv");
    }

    private Location then(Location here, @Nullable LocalDate pattern) {
        return pattern == null ? here : impacts.with(here.code(), pattern);
    }

    /// A year that nobody can mean is this one.
    private int year(int wanted) {
        return wanted < 1900 || wanted > 2200 ? CityTime.date(clock.instant()).getYear() : wanted;
    }
}
