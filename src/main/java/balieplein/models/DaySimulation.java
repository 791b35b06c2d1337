package balieplein.models;

import java.util.Arrays;
import java.util.PriorityQueue;

/// Plays one day, event by event: somebody arrives, a counter becomes free, the number of counters changes. A free
/// counter calls at once, its own pool first, then others it can help, each in the order of the product.
public final class DaySimulation {

    /// Seconds that a counter waits for somebody who does not come.
    static final int ABSENT = 120;

    private final DayPlan plan;
    private final DayVisits visits;
    private final int walk;
    private final WaitingLine[] lines;
    private final int[] busy;
    private final PriorityQueue<Long> ends = new PriorityQueue<>();
    private int mostWaiting;

    private DaySimulation(DayPlan plan, DayVisits visits, int walk) {
        this.plan = plan;
        this.visits = visits;
        this.walk = walk;
        this.busy = new int[plan.pools()];
        this.lines = new WaitingLine[plan.pools()];
        Arrays.setAll(lines, pool -> new WaitingLine(visits));
    }

    /// Fills in when each visit was called and ended.
    ///
    /// @param walk seconds between call and start
    /// @return how many waited at once at most
    public static int run(DayPlan plan, DayVisits visits, int walk) {
        var day = new DaySimulation(plan, visits, walk);
        day.play();
        return day.mostWaiting;
    }

    private void play() {
        for (var visit = 0; visit < visits.size(); visit++) {
            visits.call(visit, DayVisits.NONE, DayVisits.NONE);
        }
        var arrivals = new Arrivals(plan, visits);
        var now = 0;
        while (now != DayPlan.NEVER) {
            while (arrivals.next() <= now) {
                var visit = arrivals.take();
                lines[visits.pool(visit)].join(visit);
            }
            while (!ends.isEmpty() && ends.peek() >> 16 <= now) {
                busy[(int) (ends.remove() & 0xffff)]--;
            }
            call(now);
            mostWaiting = Math.max(mostWaiting, waiting());
            now = nextMoment(now, arrivals.next());
        }
    }

    private void call(int now) {
        for (var pool = 0; pool < lines.length; pool++) {
            while (isFree(pool, now) && lines[pool].size() > 0) {
                serve(pool, lines[pool].next(now), now);
            }
        }
        for (var pool = 0; pool < lines.length; pool++) {
            var other = isFree(pool, now) ? otherNext(pool, now) : DayVisits.NONE;
            while (other != DayVisits.NONE) {
                serve(pool, other, now);
                other = isFree(pool, now) ? otherNext(pool, now) : DayVisits.NONE;
            }
        }
    }

    private boolean isFree(int pool, int now) {
        return busy[pool] < plan.calling(pool, now);
    }

    private int otherNext(int pool, int now) {
        var best = DayVisits.NONE;
        for (var line : lines) {
            best = line.earlier(best, line.nextFor(pool, now), now);
        }
        return best;
    }

    private void serve(int pool, int visit, int now) {
        lines[visits.pool(visit)].leave(visit);
        var end = now + (visits.comes(visit) ? walk + visits.handling(visit) : ABSENT);
        visits.call(visit, now, end);
        busy[pool]++;
        ends.add(((long) end << 16) | pool);
    }

    private int waiting() {
        var waiting = 0;
        for (var line : lines) {
            waiting += line.size();
        }
        return waiting;
    }

    /// A change in the number of counters matters only while somebody waits.
    private int nextMoment(int now, int arrival) {
        var end = ends.isEmpty() ? DayPlan.NEVER : (int) (ends.peek() >> 16);
        var quarter = (now / DayPlan.QUARTER + 1) * DayPlan.QUARTER;
        var change = waiting() > 0 && quarter < DayPlan.QUARTERS * DayPlan.QUARTER ? quarter : DayPlan.NEVER;
        return Math.min(Math.min(arrival, end), change);
    }
}
