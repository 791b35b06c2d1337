package balieplein.scenarios;

import balieplein.locations.Spans;
import balieplein.models.DayPlan;
import java.util.ArrayList;
import java.util.Arrays;

/// The counters of a day while the fewest are being looked for.
final class TriedCounters {

    private static final int PER_HALF_HOUR = 2;

    private final Spans open;
    private final int[][] counters;

    /// @param counters per pool and half hour; they may change
    TriedCounters(Spans open, int[][] counters) {
        this.open = open;
        this.counters = counters;
    }

    boolean isOpen(int halfHour) {
        return open.list().stream().anyMatch(span -> 30 * halfHour < span.to() && span.from() < 30 * halfHour + 30);
    }

    /// Counters per pool and quarter.
    int[][] quarters() {
        var quarters = new ArrayList<int[]>();
        for (var pool : counters) {
            var day = new int[DayPlan.QUARTERS];
            Arrays.setAll(day, quarter -> isOpen(quarter / PER_HALF_HOUR) ? pool[quarter / PER_HALF_HOUR] : 0);
            quarters.add(day);
        }
        return quarters.toArray(int[][]::new);
    }
}
