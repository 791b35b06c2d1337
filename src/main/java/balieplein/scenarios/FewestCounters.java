package balieplein.scenarios;

import balieplein.locations.Spans;
import balieplein.models.DayVisits;
import balieplein.models.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Looks for the fewest counter hours that keep a promise, per pool and half hour: starts from what the work itself
/// needs, adds a counter where most wait too long until the promise is kept, then takes away whatever is not needed.
/// Every plan is judged on the same drawn days, each pool by itself. Pure.
final class FewestCounters {

    private static final int MOST_STEPS = 400;

    private final List<Lateness> lateness = new ArrayList<>();
    private final int[] most;
    private final TriedCounters tried;
    private final int[][] counters;

    /// @param days drawn beforehand
    /// @param walk seconds from call to start
    /// @param most counters that each pool has
    /// @param needed seconds of work per pool and half hour of an average day
    /// @param promised seconds that somebody may wait
    /// @param share of the visitors for whom that is promised
    FewestCounters(
            Spans open, List<DayVisits> days, int walk, int[] most, double[][] needed, int promised, double share) {
        this.most = most.clone();
        this.counters = new int[most.length][Demand.HALF_HOURS];
        this.tried = new TriedCounters(open, counters);
        for (var pool = 0; pool < most.length; pool++) {
            var number = pool;
            lateness.add(new Lateness(
                    open, days.stream().map(day -> Lateness.only(day, number)).toList(), walk, promised, share));
            var comes = Arrays.stream(needed[pool]).sum() > 0;
            for (var halfHour = 0; halfHour < Demand.HALF_HOURS; halfHour++) {
                var load = (int) Math.ceil(needed[pool][halfHour] / 1_800);
                counters[pool][halfHour] = comes ? Math.clamp(load, Math.min(1, most[pool]), most[pool]) : 0;
            }
        }
    }

    /// Counters per pool and quarter; all there are where even those do not keep the promise.
    int[][] find() {
        for (var pool = 0; pool < most.length; pool++) {
            grow(pool);
        }
        for (var pool = 0; pool < most.length; pool++) {
            shrink(pool);
        }
        return tried.quarters();
    }

    private void grow(int pool) {
        for (var step = 0; step < MOST_STEPS; step++) {
            var late = lateness.get(pool).of(pool, tried.quarters());
            if (late == null || !addWhere(pool, late)) {
                return;
            }
        }
    }

    /// At the half hour with most who wait too long, or the nearest one before it that has counters left.
    private boolean addWhere(int pool, int[] late) {
        var worst = 0;
        for (var halfHour = 0; halfHour < late.length; halfHour++) {
            worst = late[halfHour] > late[worst] ? halfHour : worst;
        }
        for (var halfHour = worst; halfHour >= 0; halfHour--) {
            if (tried.isOpen(halfHour) && counters[pool][halfHour] < most[pool]) {
                counters[pool][halfHour]++;
                return true;
            }
        }
        return false;
    }

    private void shrink(int pool) {
        if (lateness.get(pool).of(pool, tried.quarters()) != null) {
            return;
        }
        for (var halfHour = Demand.HALF_HOURS - 1; halfHour >= 0; halfHour--) {
            while (tried.isOpen(halfHour) && counters[pool][halfHour] > 1) {
                counters[pool][halfHour]--;
                if (lateness.get(pool).of(pool, tried.quarters()) != null) {
                    counters[pool][halfHour]++;
                    break;
                }
            }
        }
    }
}
