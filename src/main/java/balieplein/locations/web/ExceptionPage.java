package balieplein.locations.web;

import balieplein.kernel.Language;
import balieplein.locations.Impact;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import java.util.Map;

/// The form of days that differ from the pattern.
///
/// @param reasons what was typed, per language of the city
/// @param kind `closed` or `other`
/// @param yearly whether they come back every year
/// @param impacts what they would touch, once somebody looked
/// @param rows the windows of each of these days, when they are not closed
public record ExceptionPage(
        String location,
        String locationName,
        String from,
        String to,
        String first,
        Map<Language, String> reasons,
        String kind,
        boolean yearly,
        List<WindowRow> rows,
        List<Impact> impacts,
        FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
