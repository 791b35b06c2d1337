package balieplein.models;

import java.util.List;

/// What visitors come for: one product step, or several at once.
///
/// @param steps full codes, such as `eid.request`
/// @param pool the number of the pool whose queue they join
/// @param servedBy one bit per pool whose counters can help them
/// @param minutes that an appointment takes
/// @param absent the share of those who are called and do not come
public record Errand(List<String> steps, int pool, long servedBy, int minutes, double absent, HandlingTimes handling) {

    public Errand {
        steps = List.copyOf(steps);
    }

    /// The same at another pool.
    public Errand at(int otherPool, long otherServedBy) {
        return new Errand(steps, otherPool, otherServedBy, minutes, absent, handling);
    }
}
