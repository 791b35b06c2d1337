package balieplein.locations;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days that differ from the pattern: a closing, summer hours, a sudden shorter day (LOC-10). An exception whose week
/// holds no windows closes.
///
/// @param to the last day, included
/// @param yearly whether it comes back on these days every year, such as summer hours
public record OpeningException(
        LocalDate from,
        LocalDate to,
        LocalizedText reason,
        OpeningWeek week,
        boolean yearly,
        ExceptionState state,
        @Nullable Decision decision) {

    private static final int LONGEST_YEARLY = 365;

    public OpeningException {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An exception ends on " + to + ", before it starts on " + from + ".");
        }
        if (yearly && ChronoUnit.DAYS.between(from, to) >= LONGEST_YEARLY) {
            throw new IllegalArgumentException("From " + from + " to " + to + " does not come back every year.");
        }
        if (state == ExceptionState.SUDDEN && (yearly || !from.equals(to))) {
            throw new IllegalArgumentException("A sudden closing is of one day, not " + from + " to " + to + ".");
        }
    }

    public OpeningException(LocalDate from, LocalDate to, LocalizedText reason, OpeningWeek week) {
        this(from, to, reason, week, false);
    }

    public OpeningException(LocalDate from, LocalDate to, LocalizedText reason, OpeningWeek week, boolean yearly) {
        this(from, to, reason, week, yearly, ExceptionState.PUBLISHED, null);
    }

    public boolean isDraft() {
        return state == ExceptionState.DRAFT;
    }

    public boolean isSudden() {
        return state == ExceptionState.SUDDEN;
    }

    OpeningException in(ExceptionState other) {
        return new OpeningException(from, to, reason, week, yearly, other, decision);
    }

    OpeningException decided(Decision other) {
        return new OpeningException(from, to, reason, week, yearly, state, other);
    }

    public boolean covers(LocalDate day) {
        if (day.isBefore(from)) {
            return false;
        }
        return !day.isAfter(to) || yearly && comesBack(day);
    }

    /// Whether it is over for good.
    public boolean isOver(LocalDate today) {
        return !yearly && to.isBefore(today);
    }

    public List<OpeningWindow> on(LocalDate day) {
        return week.on(day);
    }

    private boolean comesBack(LocalDate day) {
        var years = day.getYear() - from.getYear();
        return isIn(day, years) || isIn(day, years - 1L);
    }

    private boolean isIn(LocalDate day, long years) {
        return years >= 0 && !day.isBefore(from.plusYears(years)) && !day.isAfter(to.plusYears(years));
    }

    /// The number of days: the fewer, the more specific.
    long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// By which a form names this exception: the same on every instance, which a hash of its enums would not be.
    public String mark() {
        return Integer.toHexString(LocationExport.exception(this).toString().hashCode());
    }
}
