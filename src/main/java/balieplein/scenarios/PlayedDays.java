package balieplein.scenarios;

import balieplein.locations.Location;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Span;
import balieplein.locations.Spans;
import balieplein.models.DayPlan;
import balieplein.models.QueueModel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The days that are played: each weekday once, or the year after the measured period with its holidays and seasons.
final class PlayedDays {

    private final Location location;
    private final LocalDate last;
    private final Map<Integer, Double> seasons;

    PlayedDays(Location location, LocalDate last, Map<Integer, Double> seasons) {
        this.location = location;
        this.last = last;
        this.seasons = seasons;
    }

    List<QueueModel.Day> of(Scenario scenario, boolean year) {
        var plans = new EnumMap<DayOfWeek, DayPlan>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            if (!scenario.week().on(weekday).isEmpty()) {
                plans.put(weekday, plan(scenario, weekday));
            }
        }
        if (!year) {
            return plans.entrySet().stream()
                    .map(day -> new QueueModel.Day(day.getKey(), day.getValue(), 1))
                    .toList();
        }
        var days = new ArrayList<QueueModel.Day>();
        for (var day : last.plusDays(1).datesUntil(last.plusYears(1)).toList()) {
            var plan = plans.get(day.getDayOfWeek());
            if (plan != null && location.hours().calendar().closedFor(day).isEmpty()) {
                days.add(new QueueModel.Day(day.getDayOfWeek(), plan, seasons.getOrDefault(day.getMonthValue(), 1.0)));
            }
        }
        return days;
    }

    DayPlan plan(Scenario scenario, DayOfWeek weekday) {
        var plans = scenario.counters().getOrDefault(weekday, Map.of());
        var counters = location.pools().stream()
                .map(pool ->
                        plans.getOrDefault(pool.code(), CounterPlan.constant(0)).quarters())
                .toArray(int[][]::new);
        return new DayPlan(spans(scenario.week().on(weekday)), counters);
    }

    static Spans spans(List<OpeningWindow> windows) {
        return new Spans(windows.stream()
                .map(window -> new Span(window.fromMinute(), window.toMinute()))
                .toList());
    }
}
