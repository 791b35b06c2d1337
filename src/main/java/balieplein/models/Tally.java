package balieplein.models;

import java.util.ArrayList;
import java.util.List;

/// Adds up simulated days into an [Outcome].
final class Tally {

    private static final double HOUR = 3_600;

    private final int promised;
    private final Waits[] waits;
    private final double[] sumsBefore;
    private final long[] countsBefore;
    private final List<double[]> means = new ArrayList<>();
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
        this.sumsBefore = new double[pools + 1];
        this.countsBefore = new long[pools + 1];
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

    /// Every repetition gives one mean per pool, and their spread tells how certain the mean of all is.
    void endRepetition() {
        var mean = new double[waits.length];
        for (var pool = 0; pool < waits.length; pool++) {
            var n = waits[pool].n() - countsBefore[pool];
            mean[pool] = n == 0 ? 0 : (waits[pool].sum() - sumsBefore[pool]) / n;
            countsBefore[pool] = waits[pool].n();
            sumsBefore[pool] = waits[pool].sum();
        }
        means.add(mean);
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
        var from = Math.max(visits.called(visit), plan.closing(visits.arrival(visit)));
        return Math.max(0, visits.ended(visit) - from);
    }

    private Outcome.Wait wait(int pool) {
        var mean = means.stream().mapToDouble(each -> each[pool]).average().orElse(0);
        var half = halfInterval(pool, mean);
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

    /// Half the width of the 95 % confidence interval, by Student’s t (to 1 % from five repetitions on).
    private double halfInterval(int pool, double mean) {
        var n = means.size();
        if (n < 2) {
            return 0;
        }
        var squares = means.stream()
                .mapToDouble(each -> (each[pool] - mean) * (each[pool] - mean))
                .sum();
        var t = 1.96 + 2.5 / (n - 1) + 3.0 / ((n - 1) * (n - 1));
        return t * Math.sqrt(squares / (n - 1) / n);
    }
}
