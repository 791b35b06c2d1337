package balieplein.locations;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Days that differ from the pattern: a closing, summer hours, a sudden shorter day (LOC-10). An exception whose week
/// holds no windows closes.
///
/// @param to the last day, included
public record OpeningException(LocalDate from, LocalDate to, LocalizedText reason, OpeningWeek week) {

    public OpeningException {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An exception ends on " + to + ", before it starts on " + from + ".");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public List<OpeningWindow> on(LocalDate day) {
        return week.on(day.getDayOfWeek());
    }

    /// The number of days: the fewer, the more specific.
    long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// By which a form names this exception.
    public String mark() {
        return Integer.toHexString(toString().hashCode());
    }
}
