package balieplein.appointments;

import balieplein.appointments.Appointment.Contact;
import balieplein.cities.SheetRow;
import balieplein.kernel.Language;
import balieplein.kernel.MobileNumber;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who comes and how to reach them, from a line of another system.
final class ImportedContact {

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;.]+(\\.[^\\s@<>\"(),:;.]+)+");
    private static final int LONGEST = 100;

    private ImportedContact() {}

    static Contact read(SheetRow row) {
        return new Contact(name(row), email(row), mobile(row), language(row), assistance(row));
    }

    private static String name(SheetRow row) {
        var name = row.get("name");
        if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            row.fault("name", "appointments.error.name-invalid", LONGEST);
        }
        return name;
    }

    private static @Nullable String email(SheetRow row) {
        var email = row.find("email");
        if (!email.isEmpty() && !MAIL.matcher(email).matches()) {
            row.fault("email", "appointments.error.email-invalid");
        }
        return email.isEmpty() ? null : email.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String mobile(SheetRow row) {
        var mobile = row.find("mobile");
        if (mobile.isEmpty()) {
            return null;
        }
        var number = MobileNumber.find(mobile);
        if (number.isEmpty()) {
            row.fault("mobile", "appointments.error.mobile-invalid");
        }
        return number.orElse(mobile);
    }

    private static @Nullable Language language(SheetRow row) {
        var tag = row.find("language");
        if (!tag.isEmpty() && Language.find(tag).isEmpty()) {
            row.fault("language", "appointments.error.language-invalid");
        }
        return Language.find(tag).orElse(null);
    }

    private static @Nullable String assistance(SheetRow row) {
        var assistance = row.find("assistance");
        return assistance.isEmpty() ? null : assistance;
    }
}
