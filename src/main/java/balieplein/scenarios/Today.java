package balieplein.scenarios;

import balieplein.insight.Measurement;
import balieplein.locations.Location;
import balieplein.locations.OpeningWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The week as it is: the hours in force at the end of the measured period, and as many counters as really helped
/// visitors on each weekday.
final class Today {

    private final Location location;
    private final Measurement measured;

    Today(Location location, Measurement measured) {
        this.location = location;
        this.measured = measured;
    }

    Scenario scenario(LocalDate from, LocalDate to) {
        var week = week(location, to);
        var counters = new EnumMap<DayOfWeek, Map<String, CounterPlan>>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            if (!week.on(weekday).isEmpty()) {
                counters.put(weekday, plans(weekday, to));
            }
        }
        return new Scenario("", location.code(), from, to, week, counters, Scenario.Change.NONE, false);
    }

    private Map<String, CounterPlan> plans(DayOfWeek weekday, LocalDate day) {
        var plans = new LinkedHashMap<String, CounterPlan>();
        for (var pool : location.pools()) {
            var there = location.counters(day, pool.code()).size();
            var seen = measured.crews().stream()
                    .filter(crew -> crew.weekday() == weekday && crew.pool().equals(pool.code()))
                    .mapToInt(crew -> (int) Math.round(crew.counters()))
                    .findFirst()
                    .orElse(there);
            plans.put(pool.code(), CounterPlan.constant(seen));
        }
        return plans;
    }

    /// The least number of days that were measured of an open weekday.
    int leastDays(OpeningWeek week) {
        return week.days().keySet().stream()
                .mapToInt(weekday -> measured.days().getOrDefault(weekday, 0))
                .min()
                .orElse(0);
    }

    static OpeningWeek week(Location location, LocalDate day) {
        return location.hours().patternOn(day).map(pattern -> pattern.week()).orElse(new OpeningWeek(Map.of()));
    }
}
