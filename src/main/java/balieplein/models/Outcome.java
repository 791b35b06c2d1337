package balieplein.models;

import java.util.List;

/// What a model of some days gave, per day on average over all repetitions. Waits are those for which the city answers:
/// from the arrival, or from the agreed time when that is later.
///
/// @param all over all pools
/// @param pools one per pool
/// @param mostWaiting at one moment
/// @param lastLeaves seconds from midnight
/// @param staffHours planned at the counters
/// @param overtimeHours at the counters after the doors closed
/// @param unserved who found the doors or the counters closed
/// @param unplaced who found no free appointment that day
public record Outcome(
        Wait all,
        List<Wait> pools,
        double mostWaiting,
        double lastLeaves,
        double staffHours,
        double overtimeHours,
        double unserved,
        double unplaced) {

    /// In seconds.
    ///
    /// @param visits helped on a day
    /// @param low lower end of the 95 % confidence interval of the mean
    /// @param high upper end of it
    /// @param within the share that waited no longer than was promised
    public record Wait(double visits, double mean, double low, double high, int p50, int p90, double within) {}

    public Outcome {
        pools = List.copyOf(pools);
    }
}
