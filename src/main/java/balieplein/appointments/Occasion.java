package balieplein.appointments;

import java.util.Locale;

/// What happened to the appointment, as the keys of the texts name it.
enum Occasion {
    BOOKED,
    MOVED,
    REMINDER,
    DOCUMENTS,
    CANCELLED;

    String key() {
        return "appointments.mail." + name().toLowerCase(Locale.ROOT);
    }
}
