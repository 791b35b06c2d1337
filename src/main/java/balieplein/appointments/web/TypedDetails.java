package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.appointments.Appointment.Contact;
import balieplein.appointments.VisitItem;
import balieplein.web.FieldErrors;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/// Who comes and in which circumstance, as typed so far. The session keeps it between the steps, so that going back
/// loses nothing.
///
/// @param variant the circumstance, such as `lost`; empty for none
/// @param help whether they ask for help during the visit
/// @param assistance which help
public record TypedDetails(
        String variant, String name, String email, String mobile, String language, boolean help, String assistance)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    static TypedDetails read(Map<String, String> form) {
        return new TypedDetails(
                form.getOrDefault("variant", "").strip(),
                form.getOrDefault("name", "").strip(),
                form.getOrDefault("email", "").strip(),
                form.getOrDefault("mobile", "").strip(),
                form.getOrDefault("language", "").strip(),
                form.containsKey("help"),
                form.getOrDefault("assistance", "").strip());
    }

    /// What is held, in the circumstance that was chosen since.
    List<VisitItem> items(Appointment held) {
        if (held.items().size() > 1) {
            return held.items();
        }
        var item = held.items().getFirst();
        return List.of(new VisitItem(item.step(), item.count(), variant.isEmpty() ? null : variant));
    }

    /// What the help is about, in one line; empty when none is asked.
    String wish(String plainHelp) {
        return assistance.isEmpty() && help ? plainHelp : assistance;
    }

    Contact checked(FieldErrors errors, String plainHelp) {
        return new ContactReader(errors).read(name, email, mobile, language, wish(plainHelp));
    }
}
