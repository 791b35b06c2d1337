package balieplein.insight.web;

import balieplein.appointments.UrgentVisits;
import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.insight.Urgency;
import balieplein.kernel.CityTime;
import balieplein.web.Csv;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Urgent visits month by month, of those who came without an appointment (APT-12).
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
class UrgencyController {

    private final Urgency urgency;
    private final UrgentVisits visits;
    private final ReportLocations places;
    private final InstantSource clock;

    UrgencyController(Urgency urgency, UrgentVisits visits, ReportLocations places, InstantSource clock) {
        this.urgency = urgency;
        this.visits = visits;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/staff/reports/urgent")
    UrgencyPage show(
            @RequestParam(defaultValue = "") String location, @RequestParam(required = false) @Nullable Integer year) {
        var place = places.place(location);
        var shown = year(year);
        var months = urgency.year(place.code(), shown);
        var reasons = UrgencyShapes.reasons(months);
        return new UrgencyPage(
                places.choices(),
                place.code(),
                shown,
                reasons.stream()
                        .map(reason -> visits.nameOf(reason, Texts.language()))
                        .toList(),
                months.stream().map(month -> UrgencyShapes.row(month, reasons)).toList(),
                UrgencyShapes.sentence(months),
                "/staff/reports/urgent.csv?location=" + place.code() + "&year=" + shown);
    }

    @GetMapping("/staff/reports/urgent.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String location, @RequestParam(required = false) @Nullable Integer year) {
        var csv = new Csv(List.of("month", "without_appointment", "urgent", "reason", "urgent_for_reason"));
        for (var month : urgency.year(places.place(location).code(), year(year))) {
            csv.add(List.of(month.month(), month.withoutAppointment(), month.urgent(), "", ""));
            month.reasons().keySet().stream()
                    .sorted()
                    .forEach(reason -> csv.add(List.of(
                            month.month(),
                            month.withoutAppointment(),
                            month.urgent(),
                            reason,
                            month.reasons().get(reason))));
        }
        return csv.response("urgent.csv");
    }

    private int year(@Nullable Integer asked) {
        var now = CityTime.date(clock.instant()).getYear();
        return Math.clamp(Objects.requireNonNullElse(asked, now), 1900, 9999);
    }
}
