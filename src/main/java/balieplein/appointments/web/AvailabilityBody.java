package balieplein.appointments.web;

import balieplein.appointments.Availability;
import balieplein.appointments.PlannedVisit;
import balieplein.kernel.CityTime;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The free moments of a visit, for programs.
record AvailabilityBody(
        String location,
        int minutes,
        List<Day> days,
        @Nullable OffsetDateTime firstFree,
        List<AlternativeBody> alternatives) {

    /// @param starts wall-clock times; with their offset in the hour that comes twice
    record Day(LocalDate date, String regime, @Nullable String reason, List<String> starts) {}

    static AvailabilityBody of(Availability availability, PlannedVisit visit) {
        var first = availability.firstFree();
        return new AvailabilityBody(
                availability.location(),
                visit.minutes(),
                availability.days().stream().map(AvailabilityBody::day).toList(),
                first == null ? null : CityTime.offset(first),
                AlternativeBody.of(availability.alternatives()));
    }

    private static Day day(Availability.Day day) {
        var reason = day.reason();
        return new Day(
                day.date(),
                day.regime().tag(),
                reason == null ? null : reason.in(Texts.language()),
                day.starts().stream().map(Availability.Moment::label).toList());
    }
}
