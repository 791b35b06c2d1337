package balieplein.appointments.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// The days from today to as far as one can book.
record BookableDays(LocalDate today, LocalDate last) {

    /// `today`, `tomorrow` or `other`
    String name(LocalDate date) {
        return date.equals(today) ? "today" : date.equals(today.plusDays(1)) ? "tomorrow" : "other";
    }

    @Nullable
    LocalDate nearest(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.isBefore(today) ? today : day.isAfter(last) ? last : day;
    }

    static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
