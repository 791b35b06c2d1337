package balieplein.plaza;

import balieplein.locations.Pool;
import java.util.List;

/// What somebody without an appointment gets now: a queue, or why not.
sealed interface WalkInDecision {

    /// @param needs what is done there; the rest of the visit follows at other counters
    record Queue(Pool pool, List<String> needs) implements WalkInDecision {}

    record Refused(CheckIn refusal) implements WalkInDecision {}
}
