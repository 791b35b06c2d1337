package balieplein.scenarios;

import balieplein.models.QueueModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of trying a scenario.
public sealed interface WhatIf {

    /// @param today the week as it is, on the same visitors
    /// @param then the week of the scenario
    /// @param pools codes, in the order of the outcomes
    /// @param visits that were measured
    /// @param generated how many of those never happened
    /// @param mark changes when the figures behind it change
    /// @param cost absent where the city gave no price
    record Answered(
            QueueModel.Answer today,
            QueueModel.Answer then,
            List<String> pools,
            int visits,
            int generated,
            String mark,
            List<Note> notes,
            @Nullable WeekCost cost)
            implements WhatIf {

        public Answered {
            pools = List.copyOf(pools);
            notes = List.copyOf(notes);
        }

        public boolean isExtrapolated() {
            return notes.stream().anyMatch(Note::extrapolation);
        }
    }

    /// Too little was measured to say anything.
    ///
    /// @param days the least number of days that were measured of a weekday
    record TooLittle(int days, int visits) implements WhatIf {

        public static final int LEAST_DAYS = 4;
        public static final int LEAST_VISITS = 200;
    }
}
