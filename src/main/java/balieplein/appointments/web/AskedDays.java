package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.web.InvalidInput;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The days for which a program may ask the free moments at once.
final class AskedDays {

    private static final int MOST_DAYS = 400;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private AskedDays() {}

    /// Throws [InvalidInput].
    static void check(LocalDate first, LocalDate last) {
        if (first.isBefore(FIRST) || last.isAfter(LAST)) {
            throw new InvalidInput("from", "out-of-range", text("locations.error.out-of-range"));
        }
        if (last.isBefore(first)) {
            throw new InvalidInput("to", "before-from", text("locations.error.before-from"));
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new InvalidInput("to", "too-many-days", text("locations.error.too-many-days", MOST_DAYS));
        }
    }
}
