package balieplein.appointments;

import balieplein.appointments.PlannedCounters.Stretch;
import balieplein.locations.Location;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Pool;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import java.time.LocalDate;
import java.util.List;

/// How many counters of a pool are there for the public in a stretch of a day: those that are planned, or all of them
/// when nobody plans (STA-04). Overbooking adds its per cent to what is planned, rounded down, and never goes beyond
/// the counters there are.
final class StaffedCounters {

    private record Planned(String pool, Span span, int counters) {

        boolean covers(int minute) {
            return span.from() <= minute && minute < span.to();
        }
    }

    private final Location location;
    private final LocalDate day;
    private final List<Planned> plan;
    private final int overbooking;

    StaffedCounters(Location location, LocalDate day, List<Stretch> plan, int overbooking) {
        var clock = new CityDay(day);
        this.location = location;
        this.day = day;
        this.plan = plan.stream()
                .map(stretch -> new Planned(
                        stretch.pool(),
                        clock.span(new OpeningWindow(stretch.from(), stretch.to(), Regime.APPOINTMENT)),
                        stretch.counters()))
                .toList();
        this.overbooking = overbooking;
    }

    boolean isPlanned() {
        return !plan.isEmpty();
    }

    /// The fewest that are there at any minute of the span.
    int in(Pool pool, Span span) {
        var all = location.bookable(day, pool.code()).size();
        var stretches =
                plan.stream().filter(each -> each.pool().equals(pool.code())).toList();
        if (stretches.isEmpty()) {
            return all;
        }
        var fewest = all;
        for (int minute = span.from(); minute < span.to(); minute++) {
            fewest = Math.min(fewest, at(stretches, minute));
        }
        return Math.min(all, fewest * (100 + overbooking) / 100);
    }

    private static int at(List<Planned> stretches, int minute) {
        var planned = 0;
        for (var stretch : stretches) {
            if (stretch.covers(minute)) {
                planned += stretch.counters();
            }
        }
        return planned;
    }
}
