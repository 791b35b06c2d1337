package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.Code;
import balieplein.kernel.Language;
import balieplein.kernel.NationalNumber;
import balieplein.pickups.NewItem;
import balieplein.web.FieldErrors;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a program sends to register something for a resident.
///
/// @param reference number of the application where it came from; without one, the `Idempotency-Key` is
/// @param shelf where it lies, when it is ready already
record NewItemBody(
        @Nullable String reference,
        @Nullable String step,
        @Nullable String location,
        @Nullable String shelf,
        @Nullable String expected,
        @Nullable String name,
        @Nullable String number,
        @Nullable String born,
        @Nullable String email,
        @Nullable String language) {

    NewItem item(@Nullable String key) {
        var errors = FieldErrors.none();
        var item = new NewItem(
                required(errors, "reference", reference == null ? key : reference, 80),
                code(errors, "step", step),
                code(errors, "location", location),
                new NewItem.Holder(
                        required(errors, "name", name, 120),
                        number(errors),
                        date(errors, "born", born),
                        email(errors),
                        language(errors)),
                date(errors, "expected", expected),
                shelf == null ? null : required(errors, "shelf", shelf, 30),
                null);
        errors.refuse();
        return item;
    }

    private static String code(FieldErrors errors, String field, @Nullable String value) {
        if (value == null || !Code.isValid(value)) {
            errors.add(field, "required", text("pickups.error.required"));
        }
        return Objects.requireNonNullElse(value, "-");
    }

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
            return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            errors.add(field, "invalid", text("pickups.error.date"));
            return null;
        }
    }

    private @Nullable String email(FieldErrors errors) {
        if (email == null) {
            return null;
        }
        if (!email.matches("[^\\s@]{1,100}@[^\\s@]{1,100}")) {
            errors.add("email", "invalid", text("pickups.error.email"));
        }
        return email;
    }

    private Language language(FieldErrors errors) {
        var found =
                language == null ? Texts.language() : Language.find(language).orElse(null);
        if (found == null) {
            errors.add("language", "invalid", text("pickups.error.language"));
        }
        return Objects.requireNonNullElse(found, Language.NL);
    }

    private @Nullable NationalNumber number(FieldErrors errors) {
        return number(errors, "number", number);
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
