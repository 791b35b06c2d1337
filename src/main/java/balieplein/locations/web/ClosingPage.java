package balieplein.locations.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A location that is to close, or that closed.
///
/// @param planned absent when nobody plans it
/// @param waits that it opens again, when that waits for approval
/// @param until the last day on which it is open; absent when it has none
/// @param others the locations to go to instead
public record ClosingPage(
        String location,
        String locationName,
        @Nullable PlannedClosing planned,
        @Nullable ReopeningWaits waits,
        @Nullable LocalDate until,
        List<Choice> others,
        LocalDate today,
        Typed typed,
        FieldErrors errors)
        implements Page {

    /// What was typed about closing, publishing and opening again.
    public record Typed(String last, String from, PatternPreviewPage.Typed decision) {

        static Typed of(Map<String, String> form) {
            return new Typed(
                    form.getOrDefault("last", ""), form.getOrDefault("from", ""), PatternPreviewPage.Typed.of(form));
        }
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
