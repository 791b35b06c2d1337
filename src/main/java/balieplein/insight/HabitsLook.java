package balieplein.insight;

import balieplein.insight.Measurement.Habits;

/// Measures how early people with an appointment come.
final class HabitsLook {

    private static final double USUAL = 360; // seconds, where nobody with an appointment was measured

    private long early;
    private double earlySquares;
    private int earlyVisits;

    void finished(Times times) {
        var waiting = times.waiting();
        var fromDue = times.waitingFromDue();
        if (waiting != null && fromDue != null) {
            var before = waiting - fromDue;
            early += before;
            earlySquares += (double) before * before;
            earlyVisits++;
        }
    }

    /// @param walk seconds from call to start, on average
    Habits habits(double walk) {
        if (earlyVisits == 0) {
            return new Habits(USUAL, USUAL, walk);
        }
        var mean = (double) early / earlyVisits;
        var spread = earlyVisits < 2
                ? USUAL
                : Math.sqrt(Math.max(0, earlySquares - earlyVisits * mean * mean) / (earlyVisits - 1));
        return new Habits(mean, spread, walk);
    }
}
