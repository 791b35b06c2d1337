package balieplein.scenarios;

import balieplein.insight.Measurement;
import balieplein.locations.Location;
import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The week as it is, with one thing otherwise.
final class TriedWeek {

    private static final LocalTime FIVE = LocalTime.of(17, 0);

    private TriedWeek() {}

    static Optional<DayOfWeek> opening(Scenario today) {
        return today.week().days().entrySet().stream()
                .max(Comparator.comparing(day -> day.getValue().getFirst().from()))
                .map(Map.Entry::getKey);
    }

    static Optional<DayOfWeek> withoutEvening(Scenario today, Measurement measured) {
        return today.week().days().entrySet().stream()
                .filter(day -> day.getValue().getLast().to().isBefore(FIVE))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(weekday -> visits(measured, weekday)));
    }

    private static int visits(Measurement measured, DayOfWeek weekday) {
        return measured.arrivals().stream()
                .filter(arrivals -> arrivals.weekday() == weekday)
                .mapToInt(Measurement.Arrivals::visits)
                .sum();
    }

    /// With another first or last window on one day.
    static Scenario with(Scenario today, DayOfWeek weekday, UnaryOperator<OpeningWindow> change, boolean first) {
        var windows = new ArrayList<>(today.week().on(weekday));
        if (windows.isEmpty()) {
            return today;
        }
        var at = first ? 0 : windows.size() - 1;
        windows.set(at, change.apply(windows.get(at)));
        var week = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        week.putAll(today.week().days());
        week.put(weekday, windows);
        return new Scenario(
                today.name(),
                today.location(),
                today.from(),
                today.to(),
                new OpeningWeek(week),
                today.counters(),
                today.change(),
                today.year());
    }

    static Scenario with(Scenario today, Scenario.Change change) {
        return new Scenario(
                today.name(),
                today.location(),
                today.from(),
                today.to(),
                today.week(),
                today.counters(),
                change,
                today.year());
    }

    static Scenario oneMore(Scenario today, Location location) {
        var largest = location.pools().stream()
                .max(Comparator.comparingInt(
                        pool -> location.counters(today.to(), pool.code()).size()))
                .map(pool -> pool.code())
                .orElse("");
        var counters = new EnumMap<DayOfWeek, Map<String, CounterPlan>>(DayOfWeek.class);
        today.counters().forEach((weekday, plans) -> {
            var more = new java.util.LinkedHashMap<>(plans);
            more.computeIfPresent(largest, (pool, plan) -> plan.plus(1));
            counters.put(weekday, more);
        });
        return new Scenario(
                today.name(),
                today.location(),
                today.from(),
                today.to(),
                today.week(),
                counters,
                today.change(),
                today.year());
    }
}
