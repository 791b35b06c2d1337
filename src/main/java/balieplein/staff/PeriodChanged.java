package balieplein.staff;

import balieplein.kernel.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which a member counts are others. Told inside the transaction that changes them.
///
/// @param member code
/// @param before absent when they were blocked
/// @param after absent when they are blocked
public record PeriodChanged(
        String member, @Nullable Period before, @Nullable Period after) {

    /// Whether this day counts in one of both only.
    public boolean touches(LocalDate day) {
        return counts(before, day) != counts(after, day);
    }

    private static boolean counts(@Nullable Period period, LocalDate day) {
        return period != null && period.contains(day);
    }
}
