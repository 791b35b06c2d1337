package balieplein.appointments.web;

import static balieplein.web.Texts.text;

import balieplein.appointments.Appointment;
import balieplein.locations.Location;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;

/// @param with the room and the named official, in words
/// @param spelled the code, a word for each letter
public record PhoneDonePage(
        Appointment appointment,
        List<String> names,
        List<String> documents,
        Location location,
        LocalDateTime start,
        List<String> spelled,
        List<String> with)
        implements Page {

    /// Whether a confirmation is on its way. Whoever was brought in from another system was told by that one.
    public String told() {
        var contact = appointment.contact();
        var reach = contact.email() == null ? contact.mobile() : contact.email();
        if (appointment.channel() == Appointment.Channel.IMPORT) {
            return text("appointments.staff.phone.imported");
        }
        return reach == null
                ? text("appointments.staff.phone.no-mail")
                : text("appointments.staff.phone.mailed", reach);
    }
}
