package balieplein.locations.web;

import balieplein.locations.OpeningPattern;
import balieplein.locations.OpeningWindow;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the calendar looks like with a pattern, before it is published.
///
/// @param withdrawable published and not begun
/// @param changes days that differ from what is published now, of those shown
public record PatternPreviewPage(
        String location,
        String locationName,
        OpeningPattern pattern,
        boolean withdrawable,
        List<Week> weeks,
        int changes,
        LocalDate previous,
        LocalDate next,
        String done,
        FieldErrors errors)
        implements Page {

    public record Week(List<Day> days) {}

    /// @param counts false for the days before the pattern begins
    /// @param reason holiday or exception
    /// @param was the windows published now, when they differ
    public record Day(
            LocalDate date,
            boolean counts,
            List<OpeningWindow> windows,
            @Nullable String reason,
            boolean changed,
            List<OpeningWindow> was) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
