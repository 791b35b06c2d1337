package balieplein.locations.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.web.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day or moment that a program asks about, within the years that the product knows.
final class AskedDay {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private AskedDay() {}

    static Instant moment(String text) {
        try {
            var moment = CityTime.parse(text);
            of("at", CityTime.date(moment), FIRST);
            return moment;
        } catch (DateTimeException e) {
            throw new InvalidInput("at", "invalid", text("locations.error.moment"));
        }
    }

    static LocalDate of(String field, @Nullable LocalDate given, LocalDate otherwise) {
        var day = given == null ? otherwise : given;
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new InvalidInput(field, "out-of-range", text("locations.error.out-of-range"));
        }
        return day;
    }
}
