package balieplein.locations.web;

import balieplein.kernel.Language;
import balieplein.locations.Impact;
import balieplein.locations.OpeningWindow;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/// Ends the day of a location early, or opens it again (LOC-10).
///
/// @param windows of today
/// @param notice what everybody reads now; empty when the day does not end early
/// @param hits whom it would hit from a time on
/// @param from as typed
/// @param reasons as typed, per language of the city
public record TodayPage(
        String location,
        String locationName,
        List<OpeningWindow> windows,
        String notice,
        List<Hit> hits,
        String from,
        Map<Language, String> reasons,
        boolean done,
        FieldErrors errors)
        implements Page {

    public record Hit(LocalTime from, List<Impact> impacts) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
