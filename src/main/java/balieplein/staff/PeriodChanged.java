package balieplein.staff;

import balieplein.kernel.Period;
import java.time.LocalDate;

/// The days on which a member counts are others. Told inside the transaction that changes them.
///
/// @param member code
public record PeriodChanged(String member, Period before, Period after) {

    /// Whether this day counts in one of both only.
    public boolean touches(LocalDate day) {
        return before.contains(day) != after.contains(day);
    }
}
