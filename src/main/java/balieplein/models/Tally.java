package balieplein.models;

import java.util.ArrayList;

/// Adds up simulated days into an [Outcome].
final class Tally {

    private static final double HOUR = 3_600;

    private final int promised;
    private final Waits[] waits;
    private final Repetitions repetitions;
    private int days;
    private long mostWaiting;
    private long lastLeaves;
    private long staff;
    private long overtime;
    private long unserved;
    private long unplaced;

    /// @param promised seconds that somebody may wait
    Tally(int pools, int promised) {
        this.promised = promised;
        this.waits = new Waits[pools + 1];
        for (var pool = 0; pool <= pools; pool++) {
            waits[pool] = new Waits();
        }
        this.repetitions = new Repetitions(pools + 1);
    }

    void add(DayPlan plan, DayVisits visits, int mostWaitingAtOnce, int withoutPlace) {
        var last = 0;
        for (var visit = 0; visit < visits.size(); visit++) {
            if (visits.isServed(visit)) {
                var wait = Math.max(0, visits.called(visit) - Math.max(visits.arrival(visit), visits.due(visit)));
                waits[visits.pool(visit)].add(wait);
                waits[waits.length - 1].add(wait);
                last = Math.max(last, visits.ended(visit));
                overtime += late(plan, visits, visit);
            } else if (visits.comes(visit)) {
                unserved++;
            }
        }
        for (var pool = 0; pool < plan.pools(); pool++) {
            staff += plan.staffSeconds(pool);
        }
        days++;
        mostWaiting += mostWaitingAtOnce;
        lastLeaves += last;
        unplaced += withoutPlace;
    }

    void endRepetition() {
        repetitions.end(waits);
    }

    Outcome outcome() {
        var all = new ArrayList<Outcome.Wait>();
        for (var pool = 0; pool < waits.length; pool++) {
            all.add(wait(pool));
        }
        var total = all.removeLast();
        var n = Math.max(1, days);
        return new Outcome(
                total,
                all,
                (double) mostWaiting / n,
                (double) lastLeaves / n,
                staff / HOUR / n,
                overtime / HOUR / n,
                (double) unserved / n,
                (double) unplaced / n);
    }

    private static int late(DayPlan plan, DayVisits visits, int visit) {
        var from = Math.max(visits.called(visit), plan.doors().closing(visits.arrival(visit)));
        return Math.max(0, visits.ended(visit) - from);
    }

    private Outcome.Wait wait(int pool) {
        var half = repetitions.halfInterval(pool);
        var found = waits[pool];
        return new Outcome.Wait(
                (double) found.n() / Math.max(1, days),
                found.mean(),
                Math.max(0, found.mean() - half),
                found.mean() + half,
                found.percentile(0.5),
                found.percentile(0.9),
                found.within(promised));
    }
}
