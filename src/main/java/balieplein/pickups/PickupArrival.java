package balieplein.pickups;

import balieplein.plaza.CheckIn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of somebody who comes to pick something up (EXP-03).
public sealed interface PickupArrival {

    /// It lies ready, or it is something anybody may ask for: what came of checking in.
    record Arrived(CheckIn outcome) implements PickupArrival {}

    /// It is still being made, or blocked.
    ///
    /// @param expectedOn absent when nobody said
    record NotReady(@Nullable LocalDate expectedOn) implements PickupArrival {}

    /// Handed over already, or gone back because nobody came.
    record Over(PickupState state) implements PickupArrival {}

    /// It lies ready somewhere else.
    record Elsewhere(String location) implements PickupArrival {}

    /// Nothing was asked for with this: first ask for it. These moments are free for that.
    ///
    /// @param step of the application
    record RequestFirst(String step, CheckIn.Moments moments) implements PickupArrival {}

    /// No item has this code.
    record Unknown() implements PickupArrival {}

    /// Whether a scanner read the link of something that may lie ready.
    static boolean isLink(String scanned) {
        return PickupCode.isLink(scanned);
    }
}
