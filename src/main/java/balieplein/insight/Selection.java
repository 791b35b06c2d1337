package balieplein.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Which visits a report is about.
///
/// @param location absent = all locations of the city
/// @param from first day of arrival
/// @param to last day of arrival, included
/// @param generated whether visits that never happened count too, as long as there are some
public record Selection(@Nullable String location, LocalDate from, LocalDate to, boolean generated) {

    private static final int MOST_DAYS_ONE_BY_ONE = 92;

    public Selection {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A report from " + from + " to " + to + " ends before it starts.");
        }
    }

    public Selection(@Nullable String location, LocalDate from, LocalDate to) {
        this(location, from, to, true);
    }

    /// The same, without what never happened when that is not wanted.
    public Selection counting(boolean alsoGenerated) {
        return new Selection(location, from, to, alsoGenerated);
    }

    public static Selection of(String location, LocalDate day) {
        return new Selection(location, day, day);
    }

    /// Whether its days are shown one by one; a longer period is shown by month.
    public boolean isShownByDate() {
        return ChronoUnit.DAYS.between(from, to) < MOST_DAYS_ONE_BY_ONE;
    }
}
