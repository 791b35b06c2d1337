package balieplein.forecasts.web;

import balieplein.scenarios.CounterPlan;
import balieplein.web.Formats;
import balieplein.web.HeatRow;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The counters to open on a day, per half hour from the first that needs one until the last.
///
/// @param columns when each half hour begins; none when no counter is needed
/// @param rows per pool the most counters within each half hour
public record AdvisedCounters(List<String> columns, List<HeatRow> rows) {

    private static final int HALF_HOURS = 48;
    private static final int MINUTES = 30;

    public AdvisedCounters {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param plans by pool
    /// @param name of a pool, in words
    static AdvisedCounters of(Map<String, CounterPlan> plans, UnaryOperator<String> name) {
        var needed = IntStream.range(0, HALF_HOURS)
                .filter(half -> plans.values().stream().anyMatch(plan -> counters(plan, half) > 0))
                .summaryStatistics();
        var halves =
                IntStream.rangeClosed(needed.getMin(), needed.getMax()).boxed().toList();
        return new AdvisedCounters(
                halves.stream().map(half -> Formats.clock(start(half))).toList(),
                plans.entrySet().stream()
                        .map(entry -> new HeatRow(
                                name.apply(entry.getKey()),
                                halves.stream()
                                        .map(half -> counters(entry.getValue(), half))
                                        .toList()))
                        .toList());
    }

    private static int counters(CounterPlan plan, int half) {
        var quarters = plan.quarters();
        return Math.max(quarters[2 * half], quarters[2 * half + 1]);
    }

    private static LocalTime start(int half) {
        return LocalTime.MIDNIGHT.plusMinutes((long) half * MINUTES);
    }
}
