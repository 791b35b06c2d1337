package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment.Contact;
import balieplein.kernel.Language;
import balieplein.kernel.MobileNumber;
import balieplein.web.FieldErrors;
import balieplein.web.Texts;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads who comes and how to reach them, and says per field what is wrong.
record ContactReader(FieldErrors errors) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MAIL = 254;
    private static final int LONGEST_ASSISTANCE = 500;
    private static final Pattern MAIL = Pattern.compile(
            "[^\\s@<>\"(),:;\\[\\]\\\\]+@[^\\s@<>\"(),:;\\[\\]\\\\.]+(\\.[^\\s@<>\"(),:;\\[\\]\\\\.]+)+");

    Contact read(
            @Nullable String name,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String language,
            @Nullable String assistance) {
        return new Contact(name(name), email(email), mobile(mobile), language(language), assistance(assistance));
    }

    private @Nullable String name(@Nullable String given) {
        var name = tidy(given);
        if (name == null) {
            errors.add("name", "required", text("appointments.error.name-required"));
        } else if (name.length() > LONGEST_NAME || hasControls(name)) {
            errors.add("name", "invalid", text("appointments.error.name-invalid", LONGEST_NAME));
        }
        return name;
    }

    private @Nullable String email(@Nullable String given) {
        var email = tidy(given);
        if (email == null) {
            return null;
        }
        if (email.length() > LONGEST_MAIL
                || hasControls(email)
                || !MAIL.matcher(email).matches()) {
            errors.add("email", "invalid", text("appointments.error.email-invalid"));
        }
        return email.toLowerCase(Locale.ROOT);
    }

    /// In the international form, so that one number is always written the same way.
    private @Nullable String mobile(@Nullable String given) {
        var mobile = tidy(given);
        if (mobile == null) {
            return null;
        }
        var number = MobileNumber.find(mobile);
        if (number.isEmpty()) {
            errors.add("mobile", "invalid", text("appointments.error.mobile-invalid"));
        }
        return number.orElse(mobile);
    }

    private Language language(@Nullable String given) {
        var tag = tidy(given);
        if (tag == null) {
            return Texts.language();
        }
        return Language.find(tag).orElseGet(() -> {
            errors.add("language", "invalid", text("appointments.error.language-invalid"));
            return Texts.language();
        });
    }

    private @Nullable String assistance(@Nullable String given) {
        var assistance = tidy(given);
        if (assistance != null && (assistance.length() > LONGEST_ASSISTANCE || assistance.indexOf(0) >= 0)) {
            errors.add("assistance", "invalid", text("appointments.error.assistance-invalid", LONGEST_ASSISTANCE));
        }
        return assistance;
    }

    private static @Nullable String tidy(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
