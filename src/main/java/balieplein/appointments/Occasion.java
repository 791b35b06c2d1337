package balieplein.appointments;

import java.util.Locale;

/// What happened to the appointment, as the keys of the texts name it.
enum Occasion {
    BOOKED,
    MOVED,
    REMINDER,
    DOCUMENTS,
    REPLACED,
    CANCELLED,
    CLOSED,
    WAITING,
    REOPENED;

    AppointmentLetter.Standing standing() {
        return switch (this) {
            case BOOKED, MOVED, REMINDER, DOCUMENTS, REPLACED, REOPENED -> AppointmentLetter.Standing.STANDS;
            case CLOSED, WAITING -> AppointmentLetter.Standing.UNSURE;
            case CANCELLED -> AppointmentLetter.Standing.CANCELLED;
        };
    }

    String key() {
        return "appointments.mail." + name().toLowerCase(Locale.ROOT);
    }
}
