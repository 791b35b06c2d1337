package balieplein.models;

import balieplein.locations.Span;
import balieplein.locations.Spans;
import java.util.Arrays;

/// When the doors are open on a day and how many counters of each pool are, per quarter of an hour.
///
/// Who came before a window ended is still helped: until then the counters of its last quarter stay (overtime).
public final class DayPlan {

    /// Seconds in which the number of counters stays the same.
    public static final int QUARTER = 900;

    public static final int QUARTERS = 96;
    static final int NEVER = Integer.MAX_VALUE;
    private static final int MINUTE = 60;

    private final Spans open;
    private final int[][] planned;
    private final int[][] staying;

    /// @param counters per pool and quarter; what lies outside the doors does not count
    public DayPlan(Spans open, int[][] counters) {
        this.open = open;
        this.planned = new int[counters.length][];
        this.staying = new int[counters.length][];
        for (var pool = 0; pool < counters.length; pool++) {
            planned[pool] = within(counters[pool]);
            staying[pool] = untilTheLastLeaves(planned[pool]);
        }
    }

    /// The same number of counters all day, per pool.
    public static DayPlan constant(Spans open, int... counters) {
        var plan = new int[counters.length][QUARTERS];
        for (var pool = 0; pool < counters.length; pool++) {
            Arrays.fill(plan[pool], counters[pool]);
        }
        return new DayPlan(open, plan);
    }

    public Spans open() {
        return open;
    }

    public int pools() {
        return planned.length;
    }

    /// How many counters of a pool are planned in a quarter; none outside the doors.
    public int planned(int pool, int quarter) {
        return planned[pool][quarter];
    }

    /// Seconds that people are planned at the counters of a pool.
    long staffSeconds(int pool) {
        return (long) QUARTER * Arrays.stream(planned[pool]).sum();
    }

    /// The first second at or after this one at which the doors are open.
    int opensAt(int second) {
        for (var span : open.list()) {
            if (second < span.to() * MINUTE) {
                return Math.max(second, span.from() * MINUTE);
            }
        }
        return NEVER;
    }

    /// The end of the window in which, or after which, this second lies.
    int closing(int second) {
        var closing = 0;
        for (var span : open.list()) {
            if (span.from() * MINUTE <= second) {
                closing = span.to() * MINUTE;
            }
        }
        return closing;
    }

    /// How many counters of a pool call visitors, also those that stay for who came in time.
    int calling(int pool, int second) {
        return staying[pool][Math.min(second / QUARTER, QUARTERS - 1)];
    }

    private boolean isOpen(int quarter) {
        var span = new Span(quarter * QUARTER / MINUTE, (quarter + 1) * QUARTER / MINUTE);
        return open.list().stream().anyMatch(window -> !window.within(span).isEmpty());
    }

    private int[] within(int[] counters) {
        var kept = new int[QUARTERS];
        for (var quarter = 0; quarter < QUARTERS; quarter++) {
            kept[quarter] = isOpen(quarter) ? counters[quarter] : 0;
        }
        return kept;
    }

    private int[] untilTheLastLeaves(int[] counters) {
        var staying = counters.clone();
        for (var quarter = 1; quarter < QUARTERS; quarter++) {
            staying[quarter] = isOpen(quarter) ? counters[quarter] : staying[quarter - 1];
        }
        return staying;
    }
}
