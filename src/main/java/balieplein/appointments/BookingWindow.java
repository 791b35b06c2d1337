package balieplein.appointments;

import balieplein.kernel.CityTime;
import balieplein.locations.BookingRules;
import balieplein.locations.OpenDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// From when to when one can book at this moment (APT-10): not before the lead time, which is elapsed time, and not
/// after the horizon, which counts calendar days.
///
/// @param at the moment itself
/// @param last the last day of the horizon
record BookingWindow(Instant at, Instant earliest, LocalDate last, LocalTime now, BookingRules.Release release) {

    static BookingWindow at(Instant now, BookingRules rules) {
        return new BookingWindow(
                now,
                now.plus(Duration.ofMinutes(rules.lead())),
                CityTime.date(now).plusDays(rules.horizon()),
                CityTime.local(now).toLocalTime(),
                rules.release());
    }

    /// Whether a day is within reach; the last one opens at midnight or at its own opening hour.
    boolean reaches(OpenDay day) {
        if (day.date().isAfter(last) || day.closed()) {
            return false;
        }
        return release == BookingRules.Release.MIDNIGHT
                || day.date().isBefore(last)
                || !now.isBefore(day.windows().getFirst().from());
    }

    boolean tooSoon(Instant start) {
        return start.isBefore(earliest);
    }
}
