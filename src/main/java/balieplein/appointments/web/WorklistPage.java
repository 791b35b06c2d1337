package balieplein.appointments.web;

import balieplein.appointments.Appointment;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The appointments of a location that must be moved or cancelled.
///
/// @param closings what is to close here
/// @param places where to move them
public record WorklistPage(
        String location,
        String locationName,
        List<ToClose> closings,
        List<Row> rows,
        List<Choice> places,
        String target,
        String from,
        Outcome done,
        FieldErrors errors)
        implements Page {

    /// What came of the last press on a button.
    ///
    /// @param done how many were dealt with; negative when nothing was pressed
    /// @param left how many stayed on the list
    /// @param gone how many somebody else dealt with meanwhile
    public record Outcome(int done, int left, int gone) {

        static final Outcome NONE = new Outcome(-1, 0, 0);
    }

    /// @param counter absent when the whole location is to close
    public record ToClose(@Nullable String counter, LocalDate lastDay) {}

    /// @param reached how the holder hears of it: `email`, `mobile` or `letter`
    /// @param state of the appointment
    public record Row(String code, LocalDateTime start, String what, String name, String reached, String state) {}

    static String reached(Appointment appointment) {
        var contact = appointment.contact();
        return contact.email() != null ? "email" : contact.mobile() != null ? "mobile" : "letter";
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
