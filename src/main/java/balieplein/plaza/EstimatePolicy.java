package balieplein.plaza;

/// How long somebody will wait (GUI-02): the work ahead, shared by the counters that are open, at the pace of today.
/// Said as a range that is 15 % wide on either side and ends on fives, because people hear minutes as promises.
final class EstimatePolicy {

    private static final double MARGIN = 0.15;
    private static final int ROUND = 5;

    private EstimatePolicy() {}

    /// The minutes to expect.
    ///
    /// @param minutesAhead planned handling of everybody who is called before
    /// @param counters that call from this queue, at least one
    /// @param pace how long handlings really take, as a share of their plan
    static double wait(int minutesAhead, int counters, double pace) {
        if (counters < 1 || pace <= 0 || minutesAhead < 0) {
            throw new IllegalArgumentException(minutesAhead + " minutes of work at " + counters + " counters at pace "
                    + pace + " say nothing about a wait.");
        }
        return minutesAhead * pace / counters;
    }

    static Estimate range(double wait) {
        var from = (int) Math.floor(wait * (1 - MARGIN) / ROUND) * ROUND;
        var to = (int) Math.ceil(wait * (1 + MARGIN) / ROUND) * ROUND;
        return new Estimate(from, Math.max(to, from + ROUND));
    }
}
