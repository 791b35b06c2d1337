package balieplein.appointments.web;

import balieplein.appointments.Appointment.Contact;
import balieplein.web.FieldErrors;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;

/// Who comes, as typed so far. The session keeps it between the steps, so that going back loses nothing.
///
/// @param help whether they ask for help during the visit
/// @param assistance which help
public record TypedContact(
        String name, String email, String mobile, String language, boolean help, String assistance)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    static TypedContact read(Map<String, String> form) {
        return new TypedContact(
                form.getOrDefault("name", "").strip(),
                form.getOrDefault("email", "").strip(),
                form.getOrDefault("mobile", "").strip(),
                form.getOrDefault("language", "").strip(),
                form.containsKey("help"),
                form.getOrDefault("assistance", "").strip());
    }

    /// What the help is about, in one line; empty when none is asked.
    String wish(String plainHelp) {
        return assistance.isEmpty() && help ? plainHelp : assistance;
    }

    Contact checked(FieldErrors errors, String plainHelp) {
        return new ContactReader(errors).read(name, email, mobile, language, wish(plainHelp));
    }
}
