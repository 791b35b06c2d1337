package balieplein.locations;

import java.time.LocalDate;
import java.time.MonthDay;

/// A stretch of every year, both days included; the end may lie in the next year.
public record Season(MonthDay from, MonthDay to) {

    public boolean contains(LocalDate date) {
        var day = MonthDay.from(date);
        var isFromOn = !day.isBefore(from);
        var isUntil = !day.isAfter(to);
        return from.isAfter(to) ? isFromOn || isUntil : isFromOn && isUntil;
    }

    boolean overlaps(Season other) {
        return contains(other.from) || other.contains(from);
    }

    private boolean contains(MonthDay day) {
        // a leap year, so that 29 February exists
        return contains(day.atYear(2028));
    }
}
