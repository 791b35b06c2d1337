package balieplein.locations.web;

import balieplein.locations.OpeningWeek;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;

/// The form of a draft.
///
/// @param replaced first day of the draft that is edited, empty for a new one
/// @param seen the mark of that draft as it was shown
/// @param first the first day that can be chosen
/// @param meanwhile the week that somebody else saved meanwhile, empty when nobody did
public record PatternPage(
        String location,
        String locationName,
        String replaced,
        String seen,
        String from,
        String first,
        String body,
        String decided,
        String number,
        WeekForm week,
        List<OpeningWeek.Group> meanwhile,
        FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
