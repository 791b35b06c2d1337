package balieplein.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// When a saved report leaves by mail: after every day, week or month that is over (MEA-03).
public enum Schedule {
    /// Only to look at.
    NEVER,
    DAY,
    WEEK,
    MONTH;

    private static final int DAYS = 28;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Schedule of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /// The period the report is about on a day: the last one that is over. Weeks begin on Monday; without a schedule it
    /// is the four weeks before.
    public Selection last(@Nullable String location, LocalDate today) {
        return switch (this) {
            case NEVER -> new Selection(location, today.minusDays(DAYS), today.minusDays(1));
            case DAY -> new Selection(location, today.minusDays(1), today.minusDays(1));
            case WEEK -> {
                var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Selection(location, monday.minusWeeks(1), monday.minusDays(1));
            }
            case MONTH -> {
                var first = today.withDayOfMonth(1);
                yield new Selection(location, first.minusMonths(1), first.minusDays(1));
            }
        };
    }
}
