package balieplein.locations.web;

import balieplein.kernel.Language;
import balieplein.locations.Impact;
import balieplein.locations.Location;
import balieplein.locations.OpeningWindow;
import balieplein.locations.SuddenNotice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
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

    static TodayPage of(
            Location location,
            LocalDate today,
            List<Hit> hits,
            Map<String, String> form,
            boolean done,
            FieldErrors errors) {
        return new TodayPage(
                location.code(),
                location.name(),
                location.hours().windows(today),
                SuddenNotice.of(location.hours(), today),
                hits,
                form.getOrDefault("from", ""),
                ExceptionController.reasons(form),
                done,
                errors);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
