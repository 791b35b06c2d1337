package balieplein.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Which visits a report is about.
///
/// @param location absent = all locations of the city
/// @param from first day of arrival
/// @param to last day of arrival, included
/// @param generated whether visits that never happened count too, as long as there are some
public record Selection(@Nullable String location, LocalDate from, LocalDate to, boolean generated) {

    private static final int MOST_DAYS_ONE_BY_ONE = 92;
    private static final int MOST_OF_A_WEEK = 4;

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

    /// The weeks from Monday to Sunday that are over and of which most days lie in it; the same when there is none.
    /// Every week so belongs to one month and to one year.
    public Selection inWholeWeeks(LocalDate today) {
        if (to.isBefore(from.plusDays(MOST_OF_A_WEEK - 1))) {
            return this;
        }
        var monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).with(DayOfWeek.MONDAY);
        var sunday =
                to.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)).with(DayOfWeek.SUNDAY);
        var over = today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        var last = sunday.isAfter(over) ? over : sunday;
        return last.isBefore(monday) ? this : new Selection(location, monday, last, generated);
    }

    /// Of weeks that are over: of the running one somebody could ask every day anew.
    boolean isWholeWeeks(LocalDate today) {
        return from.getDayOfWeek() == DayOfWeek.MONDAY && to.getDayOfWeek() == DayOfWeek.SUNDAY && to.isBefore(today);
    }

    public static Selection of(String location, LocalDate day) {
        return new Selection(location, day, day);
    }

    /// Whether its days are shown one by one; a longer period is shown by month.
    public boolean isShownByDate() {
        return ChronoUnit.DAYS.between(from, to) < MOST_DAYS_ONE_BY_ONE;
    }
}
