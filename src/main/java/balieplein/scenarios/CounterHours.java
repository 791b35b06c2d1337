package balieplein.scenarios;

import balieplein.locations.Spans;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Map;

/// The counter hours of a week.
final class CounterHours {

    private CounterHours() {}

    static double of(Scenario scenario, Map<DayOfWeek, Map<String, CounterPlan>> plans) {
        var quarters = 0;
        for (var day : plans.entrySet()) {
            var open = PlayedDays.spans(scenario.week().on(day.getKey()));
            for (var plan : day.getValue().values()) {
                quarters += open(open, plan.quarters());
            }
        }
        return quarters / 4.0;
    }

    private static int open(Spans open, int[] counters) {
        return open.list().stream()
                .mapToInt(span -> Arrays.stream(counters, span.from() / 15, Math.ceilDiv(span.to(), 15))
                        .sum())
                .sum();
    }
}
