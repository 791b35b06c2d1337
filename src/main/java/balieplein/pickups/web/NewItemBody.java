package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.Code;
import balieplein.kernel.Language;
import balieplein.kernel.NationalNumber;
import balieplein.pickups.NewItem;
import balieplein.web.FieldErrors;
import balieplein.web.Texts;
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
                BodyFields.required(errors, "reference", reference == null ? key : reference, 80),
                code(errors, "step", step),
                code(errors, "location", location),
                new NewItem.Holder(
                        BodyFields.required(errors, "name", name, 120),
                        number(errors),
                        BodyFields.date(errors, "born", born),
                        email(errors),
                        language(errors)),
                BodyFields.date(errors, "expected", expected),
                shelf == null ? null : BodyFields.required(errors, "shelf", shelf, 30),
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
        return BodyFields.number(errors, "number", number);
    }
}
