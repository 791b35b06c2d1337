package balieplein.locations;

import balieplein.kernel.Period;
import java.time.LocalDate;
import java.util.Locale;

/// A counter as it is signposted and used during a period. A counter that changes type, name or pool gets a new
/// version with its own period; the old one stays (LOC-02).
public record Counter(String code, String name, Type type, String pool, boolean accessible, Period period) {

    public enum Type {
        INFO,
        EXPRESS,
        GENERAL,
        SPECIALISED,
        INTERVIEW_ROOM,
        CASH,
        HOSPITAL_DESK;

        /// As the city file writes it, such as `interview-room`.
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Type of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    boolean startsAfter(LocalDate day) {
        return period.from() != null && period.from().isAfter(day);
    }

    boolean isOver(LocalDate day) {
        return period.until() != null && period.until().isBefore(day);
    }

    /// The same version, ending on a day when it does not end before.
    Counter atMostUntil(LocalDate day) {
        return isOver(day) ? this : until(day);
    }

    /// The same counter, from a day on without an end.
    Counter anew(LocalDate day) {
        return new Counter(code, name, type, pool, accessible, new Period(day, null));
    }

    /// The same version, ending on a day.
    Counter until(LocalDate day) {
        return new Counter(code, name, type, pool, accessible, new Period(period.from(), day));
    }
}
