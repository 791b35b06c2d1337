package balieplein.scenarios;

import balieplein.locations.Spans;
import balieplein.models.DayPlan;
import balieplein.models.DaySimulation;
import balieplein.models.DayVisits;
import balieplein.models.Demand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a promise is kept on some drawn days, and when it is not.
///
/// @param walk seconds from call to start, in which the counter is kept
/// @param promised seconds that somebody may wait
/// @param share of the visitors for whom that is promised
record Lateness(Spans open, List<DayVisits> days, int walk, int promised, double share) {

    private static final int HALF_HOUR = 1_800;

    Lateness {
        days = List.copyOf(days);
    }

    /// The visits of one pool, each with nobody but its own counters.
    static DayVisits only(DayVisits day, int pool) {
        var copy = new DayVisits();
        for (var visit = 0; visit < day.size(); visit++) {
            if (day.pool(visit) == pool) {
                copy.add(day.arrival(visit), pool, 0, day.due(visit), day.handling(visit), day.errand(visit));
            }
        }
        return copy;
    }

    /// How many of a pool wait too long, per half hour of arrival; absent when the promise is kept.
    int @Nullable [] of(int pool, int[][] counters) {
        var plan = new DayPlan(open, counters);
        var late = new int[Demand.HALF_HOURS];
        var visits = 0;
        var tooLong = 0;
        for (var day : days) {
            DaySimulation.run(plan, day, walk);
            for (var visit = 0; visit < day.size(); visit++) {
                if (day.pool(visit) == pool && day.comes(visit)) {
                    visits++;
                    if (isLate(day, visit)) {
                        tooLong++;
                        late[Math.min(day.arrival(visit) / HALF_HOUR, late.length - 1)]++;
                    }
                }
            }
        }
        return tooLong <= (1 - share) * visits ? null : late;
    }

    private boolean isLate(DayVisits day, int visit) {
        var from = Math.max(day.arrival(visit), day.due(visit));
        return !day.isServed(visit) || day.called(visit) - from > promised;
    }
}
