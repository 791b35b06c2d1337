package balieplein.models;

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

    private final Doors doors;
    private final int[][] planned;
    private final int[][] staying;

    /// @param counters per pool and quarter; what lies outside the doors does not count
    public DayPlan(Spans open, int[][] counters) {
        this.doors = new Doors(open);
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
        return doors.open();
    }

    Doors doors() {
        return doors;
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

    /// How many counters of a pool call visitors, also those that stay for who came in time.
    int calling(int pool, int second) {
        return staying[pool][Math.min(second / QUARTER, QUARTERS - 1)];
    }

    private int[] within(int[] counters) {
        var kept = new int[QUARTERS];
        for (var quarter = 0; quarter < QUARTERS; quarter++) {
            kept[quarter] = doors.areOpen(quarter) ? counters[quarter] : 0;
        }
        return kept;
    }

    private int[] untilTheLastLeaves(int[] counters) {
        var staying = counters.clone();
        for (var quarter = 1; quarter < QUARTERS; quarter++) {
            staying[quarter] = doors.areOpen(quarter) ? counters[quarter] : staying[quarter - 1];
        }
        return staying;
    }
}
