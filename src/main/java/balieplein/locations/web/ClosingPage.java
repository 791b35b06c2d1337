package balieplein.locations.web;

import balieplein.locations.Closing;
import balieplein.locations.Impact;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A location that is to close.
///
/// @param closing absent when nobody plans it
/// @param own whether it was planned by who looks
/// @param impacts what is still touched
/// @param others the locations to go to instead
/// @param last the last day as typed
/// @param first the first day that can be chosen
public record ClosingPage(
        String location,
        String locationName,
        @Nullable Closing closing,
        boolean own,
        List<Impact> impacts,
        List<Choice> others,
        String last,
        String first,
        PatternPreviewPage.Typed typed,
        FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
