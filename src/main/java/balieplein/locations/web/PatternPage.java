package balieplein.locations.web;

import balieplein.locations.OpeningWeek;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import java.util.Set;

/// The form of a draft.
///
/// @param replaced first day of the draft that is edited, empty for a new one
/// @param seen the mark of that draft as it was shown
/// @param first the first day that can be chosen
/// @param steps the product steps to choose from
/// @param walkIns those that need no appointment in any window
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
        List<Choice> steps,
        Set<String> walkIns,
        List<OpeningWeek.Group> meanwhile,
        FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
