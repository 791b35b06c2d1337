package balieplein.appointments;

import java.util.List;

/// What a mail about an appointment says, in the language of the resident.
///
/// @param what the product steps, one line each
/// @param bring what to bring; empty means nothing
/// @param link to see, move or cancel the appointment
/// @param confirmed whether the appointment stands; false for a cancelled one
public record AppointmentLetter(
        String subject,
        String greeting,
        String opening,
        boolean confirmed,
        String when,
        String where,
        List<String> what,
        String code,
        List<String> bring,
        String link,
        String questions,
        String sender) {

    public AppointmentLetter {
        what = List.copyOf(what);
        bring = List.copyOf(bring);
    }
}
