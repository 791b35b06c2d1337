package balieplein.locations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// On which of its weekdays a window counts: every n weeks, the n-th weekday of the month, a season of every year; what
/// is given must all hold (LOC-03). Pure calendar arithmetic: neither week 53 nor a clock change plays a part.
///
/// @param weeks 1 for every week
/// @param since a day of the first of those weeks, which run from Monday to Sunday
/// @param nth 1 to 5: the first to fifth of its month, [#LAST] the last, 0 any
/// @param season absent for the whole year
public record Recurrence(
        int weeks,
        @Nullable LocalDate since,
        int nth,
        @Nullable Season season) {

    public static final int LAST = -1;
    public static final Recurrence ALWAYS = new Recurrence(1, null, 0, null);

    private static final int MOST_WEEKS = 52;

    public Recurrence {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("Every " + weeks + " weeks. Maybe a number from 1 to 52.");
        }
        if (weeks > 1 && since == null) {
            throw new IllegalArgumentException("Every " + weeks + " weeks, but since when? Maybe a first day.");
        }
        if (nth < LAST || nth > 5) {
            throw new IllegalArgumentException("The weekday number " + nth + " of the month. Maybe 1 to 5.");
        }
        since = weeks == 1 ? null : since;
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    public boolean includes(LocalDate date) {
        return (since == null || isWeek(date, since)) && isNth(date) && (season == null || season.contains(date));
    }

    /// Whether there is certainly no day on which both count.
    public boolean excludes(Recurrence other) {
        if (season != null && other.season != null && !season.overlaps(other.season)) {
            return true;
        }
        if (nth > 0 && other.nth > 0 && nth != other.nth) {
            return true;
        }
        // the last of a month is its fourth or fifth
        if (nth == LAST && other.nth > 0 && other.nth < 4 || other.nth == LAST && nth > 0 && nth < 4) {
            return true;
        }
        return since != null
                && other.since != null
                && Math.floorMod(weeksBetween(since, other.since), commonDivisor(weeks, other.weeks)) != 0;
    }

    private boolean isWeek(LocalDate date, LocalDate first) {
        var passed = weeksBetween(first, date);
        return passed >= 0 && passed % weeks == 0;
    }

    private boolean isNth(LocalDate date) {
        if (nth == 0) {
            return true;
        }
        return nth == LAST
                ? date.getDayOfMonth() + 7 > date.lengthOfMonth()
                : (date.getDayOfMonth() - 1) / 7 + 1 == nth;
    }

    private static long weeksBetween(LocalDate one, LocalDate other) {
        return ChronoUnit.WEEKS.between(monday(one), monday(other));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
