package balieplein.appointments.web;

import balieplein.appointments.Appointments;
import balieplein.appointments.Availability;
import balieplein.appointments.BookingPolicies;
import balieplein.appointments.PlannedVisit;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sets out the free moments of one week, five working days at a time.
@Component
class MomentPicker {

    private final Appointments appointments;
    private final OtherWays ways;
    private final BookingPolicies policies;
    private final InstantSource clock;

    MomentPicker(Appointments appointments, OtherWays ways, BookingPolicies policies, InstantSource clock) {
        this.policies = policies;
        this.appointments = appointments;
        this.ways = ways;
        this.clock = clock;
    }

    /// @param own a moment that is the visitor's already: free to them
    Moments pick(PlannedVisit visit, Location location, Asked asked, @Nullable Instant own) {
        var today = CityTime.date(clock.instant());
        var last = today.plusDays(visit.under(location.rules()).horizon());
        var bookable = new BookableDays(today, last);
        var day = asked.day();
        var week = asked.week();
        var wanted = bookable.nearest(day != null ? day : week);
        var sunday = BookableDays.sunday(wanted != null ? wanted : last);
        var free = free(visit, location, today, asked.evening() ? last : sunday, asked);
        if (asked.evening() && free.isEmpty() && own == null) {
            return pick(visit, location, asked.anyTime(), null).withoutEvening();
        }
        var times = new FreeTimes(free, own);
        var first = times.first();
        var shown =
                wanted != null ? wanted : first == null ? today : first.local().toLocalDate();
        var monday = shown.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var days = new WeekDays(times, today, last).from(monday);
        var chosen = day != null
                ? shown
                : days.stream()
                        .filter(each -> each.free() > 0)
                        .map(Moments.Day::date)
                        .findFirst()
                        .orElse(null);
        var previous = monday.isAfter(today) ? monday.minusWeeks(1) : null;
        var next = monday.plusWeeks(1).isAfter(last) ? null : monday.plusWeeks(1);
        return new Moments(
                days.stream()
                        .map(each -> each.date().equals(chosen) ? each.choose() : each)
                        .toList(),
                previous,
                next,
                chosen,
                chosen == null ? List.of() : times.parts(chosen),
                first,
                first == null ? "other" : bookable.name(first.local().toLocalDate()),
                first == null ? ways.of(visit.items(), free.alternatives()) : List.of(),
                evening(location, today, last, asked));
    }

    private Availability free(PlannedVisit visit, Location location, LocalDate from, LocalDate to, Asked asked) {
        var free = appointments.availability(visit, location, from, to, asked.claim());
        return asked.evening() ? free.notBefore(policies.get().evening()) : free;
    }

    /// A choice between all moments and those in the evening, where there are evenings at all (APT-18).
    private Moments.Evening evening(Location location, LocalDate today, LocalDate last, Asked asked) {
        var from = policies.get().evening();
        var opens = location.hours().days(today, last).stream()
                .flatMap(each -> each.windows().stream())
                .anyMatch(window -> window.toMinute() > from.toSecondOfDay() / 60);
        return new Moments.Evening(from, asked.evening() ? "chosen" : opens ? "offered" : "never");
    }
}
