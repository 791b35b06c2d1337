package balieplein.models;

import java.util.Arrays;

/// The visits of a day in the order in which they can be called. Who comes before the doors open waits for them; who
/// comes after they closed is left out.
final class Arrivals {

    private final long[] sorted;
    private int taken;

    Arrivals(DayPlan plan, DayVisits visits) {
        var order = new long[visits.size()];
        var n = 0;
        for (var visit = 0; visit < order.length; visit++) {
            var ready = plan.doors().opensAt(visits.arrival(visit));
            if (ready != DayPlan.NEVER) {
                order[n++] = ((long) ready << 32) | visit;
            }
        }
        sorted = Arrays.copyOf(order, n);
        Arrays.sort(sorted);
    }

    /// The second at which the next one is there, or [DayPlan#NEVER].
    int next() {
        return taken < sorted.length ? (int) (sorted[taken] >> 32) : DayPlan.NEVER;
    }

    int take() {
        return (int) sorted[taken++];
    }
}
