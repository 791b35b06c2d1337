package balieplein.plaza.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;

/// Choosing the appointment for next time, beside the visitor at the counter.
///
/// @param path of the visit at the desk
/// @param draft what was filled in at the desk, to go back with
/// @param moments free ones, by their instant
/// @param booking where any other moment is booked
public record FollowUpPage(
        String counter,
        String ticket,
        String path,
        String desk,
        String draft,
        List<Choice> moments,
        String name,
        String mobile,
        String booking,
        FieldErrors errors)
        implements Page {

    public FollowUpPage {
        moments = List.copyOf(moments);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
