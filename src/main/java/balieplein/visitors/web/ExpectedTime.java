package balieplein.visitors.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When a guest is expected: on the clock today, or with a day before it (`2017-01-19T10:00`).
final class ExpectedTime {

    private ExpectedTime() {}

    /// Nothing for who stands there.
    static @Nullable Instant read(@Nullable String time, LocalDate today, FieldErrors errors) {
        if (time == null || time.isBlank()) {
            return null;
        }
        try {
            return time.contains("T")
                    ? CityTime.parse(time)
                    : CityTime.instant(today.atTime(LocalTime.parse(time.strip())));
        } catch (DateTimeException e) {
            errors.add("time", "invalid", text("visitors.staff.error.time"));
            return null;
        }
    }
}
