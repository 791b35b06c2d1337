package balieplein.locations.web;

import balieplein.locations.Impact;
import balieplein.locations.OpeningPattern;
import balieplein.locations.OpeningWindow;
import balieplein.locations.WeekDifference;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the calendar looks like with a pattern, before it is approved and published.
///
/// @param stage what can be done next: `approve`, `own` for whoever wrote it, `publish`, `withdraw` or `none`
/// @param author who wrote the draft; empty when it came with a city file
/// @param approver empty when nobody approved it
/// @param typed the decision as the form shows it
/// @param late whether its first day is past, so that it would begin tomorrow
/// @param difference from the pattern before it; absent for the first one
/// @param impacts what publishing it touches
/// @param changes days that differ from what is published now, of those shown
public record PatternPreviewPage(
        String location,
        String locationName,
        OpeningPattern pattern,
        String stage,
        String author,
        String approver,
        Typed typed,
        boolean late,
        @Nullable WeekDifference difference,
        List<Impact> impacts,
        List<Week> weeks,
        int changes,
        LocalDate previous,
        LocalDate next,
        FieldErrors errors)
        implements Page {

    /// The decision as typed.
    public record Typed(String body, String number, String decided) {

        static Typed of(Map<String, String> form) {
            return new Typed(
                    form.getOrDefault("body", ""), form.getOrDefault("number", ""), form.getOrDefault("decided", ""));
        }
    }

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
