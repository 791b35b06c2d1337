package balieplein.appointments.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who comes.
///
/// @param hold secret of the moment that is held
/// @param back where to choose another moment
/// @param variants circumstances to choose from; empty when there are none
/// @param until when the moment goes to others; absent when that time is over
public record DetailsPage(
        String hold,
        List<String> names,
        String place,
        LocalDateTime start,
        String back,
        @Nullable LocalDateTime until,
        TypedDetails typed,
        List<Choice> variants,
        List<Choice> languages,
        FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
