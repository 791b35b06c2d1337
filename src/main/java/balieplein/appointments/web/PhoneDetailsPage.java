package balieplein.appointments.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param address of the moment that is held
/// @param free where it is given back
/// @param until how long the moment is kept
public record PhoneDetailsPage(
        String address,
        String free,
        List<String> names,
        List<String> documents,
        String location,
        LocalDateTime start,
        @Nullable LocalDateTime until,
        TypedDetails typed,
        List<Choice> languages,
        FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
