package balieplein.models;

/// Plays one day, event by event: somebody arrives, a counter becomes free, the number of counters changes. A free
/// counter calls at once, its own pool first, then others it can help, each in the order of the product.
public final class DaySimulation {

    /// Seconds that a counter waits for somebody who does not come.
    static final int ABSENT = 120;

    private final DayPlan plan;
    private final DayVisits visits;
    private final int walk;
    private final WaitingLines lines;
    private final BusyCounters busy;
    private int mostWaiting;

    private DaySimulation(DayPlan plan, DayVisits visits, int walk) {
        this.plan = plan;
        this.visits = visits;
        this.walk = walk;
        this.busy = new BusyCounters(plan.pools());
        this.lines = new WaitingLines(visits, plan.pools());
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
                lines.of(visits.pool(visit)).join(visit);
            }
            busy.release(now);
            call(now);
            mostWaiting = Math.max(mostWaiting, lines.size());
            now = nextMoment(now, arrivals.next());
        }
    }

    private void call(int now) {
        for (var pool = 0; pool < plan.pools(); pool++) {
            while (isFree(pool, now) && lines.of(pool).size() > 0) {
                serve(pool, lines.of(pool).next(now), now);
            }
        }
        for (var pool = 0; pool < plan.pools(); pool++) {
            var other = isFree(pool, now) ? lines.nextFor(pool, now) : DayVisits.NONE;
            while (other != DayVisits.NONE) {
                serve(pool, other, now);
                other = isFree(pool, now) ? lines.nextFor(pool, now) : DayVisits.NONE;
            }
        }
    }

    private boolean isFree(int pool, int now) {
        return busy.of(pool) < plan.calling(pool, now);
    }

    private void serve(int pool, int visit, int now) {
        lines.of(visits.pool(visit)).leave(visit);
        var end = now + (visits.comes(visit) ? walk + visits.handling(visit) : ABSENT);
        visits.call(visit, now, end);
        busy.begin(pool, end);
    }

    /// A change in the number of counters matters only while somebody waits.
    private int nextMoment(int now, int arrival) {
        var quarter = (now / DayPlan.QUARTER + 1) * DayPlan.QUARTER;
        var change = lines.size() > 0 && quarter < DayPlan.QUARTERS * DayPlan.QUARTER ? quarter : DayPlan.NEVER;
        return Math.min(Math.min(arrival, busy.nextEnd()), change);
    }
}
