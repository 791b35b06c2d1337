package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.kernel.NationalNumber;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads what programs and officials say about an item, and says what is wrong with it.
final class BodyFields {

    private BodyFields() {}

    static String required(FieldErrors errors, String field, @Nullable String value, int longest) {
        var plain = value == null ? "" : value.strip();
        if (plain.isEmpty() || plain.length() > longest || plain.chars().anyMatch(Character::isISOControl)) {
            errors.add(field, "required", text("pickups.error.required"));
            return "-";
        }
        return plain;
    }

    static @Nullable LocalDate date(FieldErrors errors, String field, @Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : CityTime.day(value.strip());
        } catch (DateTimeException e) {
            errors.add(field, "invalid", text("pickups.error.date"));
            return null;
        }
    }

    static @Nullable NationalNumber number(FieldErrors errors, String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var found = NationalNumber.find(typed).orElse(null);
        if (found == null) {
            errors.add(field, "invalid", text("pickups.error.number"));
        }
        return found;
    }
}
