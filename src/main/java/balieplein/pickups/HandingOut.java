package balieplein.pickups;

import balieplein.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What came of asking for something over the counter (EXP-05).
public sealed interface HandingOut {

    /// @param due what it costs together, € 0 too
    /// @param left of what is counted; else absent
    record Given(Money due, @Nullable Integer left) implements HandingOut {}

    /// Fewer lie here than were asked for, maybe since a colleague gave the last one an instant ago.
    record OutOfStock(int left) implements HandingOut {}

    /// The household, or the person, had as much this year as the city gives.
    record OverLimit(int limit, int taken) implements HandingOut {}

    /// It has a limit, and nobody said who asks.
    record WhoIsIt(int limit) implements HandingOut {}

    /// It is not given out over the counter here.
    record NotOffered() implements HandingOut {}

    /// The key named another request before.
    record KeyReused() implements HandingOut {}
}
