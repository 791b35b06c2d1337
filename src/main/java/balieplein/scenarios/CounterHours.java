package balieplein.scenarios;

import balieplein.locations.Spans;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The counter hours of a week.
final class CounterHours {

    private CounterHours() {}

    static double of(Scenario scenario, Map<DayOfWeek, Map<String, CounterPlan>> plans) {
        return quarters(scenario, plans).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                / 4.0;
    }

    /// Quarters of an hour per pool.
    static Map<String, Integer> quarters(Scenario scenario, Map<DayOfWeek, Map<String, CounterPlan>> plans) {
        var quarters = new HashMap<String, Integer>();
        plans.forEach((weekday, pools) -> {
            var open = PlayedDays.spans(scenario.week().on(weekday));
            pools.forEach((pool, plan) -> quarters.merge(pool, open(open, plan.quarters()), Integer::sum));
        });
        return quarters;
    }

    private static int open(Spans open, int[] counters) {
        return open.list().stream()
                .mapToInt(span -> Arrays.stream(counters, span.from() / 15, Math.ceilDiv(span.to(), 15))
                        .sum())
                .sum();
    }
}
