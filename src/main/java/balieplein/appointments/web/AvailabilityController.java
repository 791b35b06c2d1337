package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointments;
import balieplein.appointments.BookingPolicies;
import balieplein.appointments.PlannedVisit;
import balieplein.identity.Actor;
import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.Answers;
import balieplein.web.InvalidInput;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Free moments, open to everybody (APT-01).
@RestController
@Open
class AvailabilityController {

    private final Appointments appointments;
    private final Locations locations;
    private final BookingPolicies policies;
    private final InstantSource clock;

    AvailabilityController(
            Appointments appointments, Locations locations, BookingPolicies policies, InstantSource clock) {
        this.policies = policies;
        this.appointments = appointments;
        this.locations = locations;
        this.clock = clock;
    }

    /// @param item `eid.request`, `kids-id.request:4` or `eid.request:1:lost`; repeats for several things in one visit
    /// @param location the first that serves the visit when absent
    /// @param from today when absent
    /// @param to as far as one can book when absent
    /// @param evening only what begins in the evening, as the city has it (APT-18)
    @Answers(problems = "422 invalid-input")
    @GetMapping("/api/v1/availability")
    AvailabilityBody availability(
            @RequestParam List<String> item,
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "false") boolean evening) {
        var visit = appointments.weigh(VisitQuery.items(item));
        var first = from == null ? today() : from;
        var place = location(location, visit, first);
        var last = to == null ? lastOf(visit, place, first) : to;
        AskedDays.check(first, last);
        var staff = Actor.current().isStaff();
        var free = appointments.availability(visit, place, first, last, staff);
        return AvailabilityBody.of(evening ? free.notBefore(policies.get().evening()) : free, visit);
    }

    private Location location(@Nullable String code, PlannedVisit visit, LocalDate day) {
        if (code == null || code.isBlank()) {
            return locations.serving(visit.steps(), day).stream()
                    .findFirst()
                    .or(() -> locations.list().stream().findFirst())
                    .orElseThrow(() -> unknown(""));
        }
        return locations.find(code).orElseThrow(() -> unknown(code));
    }

    private static InvalidInput unknown(String code) {
        return new InvalidInput("location", "unknown", text("appointments.error.unknown-location", code));
    }

    private LocalDate lastOf(PlannedVisit visit, Location location, LocalDate first) {
        var horizon = today().plusDays(visit.under(location.rules()).horizon());
        return horizon.isBefore(first) ? first : horizon;
    }

    private LocalDate today() {
        return CityTime.date(clock.instant());
    }
}
