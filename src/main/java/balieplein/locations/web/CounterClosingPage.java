package balieplein.locations.web;

import balieplein.locations.Counter;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A counter that is to close, or that closed.
///
/// @param counter its last version
/// @param planned absent when nobody plans it
/// @param waits that it opens again, when that waits for approval
public record CounterClosingPage(
        String location,
        String locationName,
        Counter counter,
        @Nullable PlannedClosing planned,
        @Nullable ReopeningWaits waits,
        LocalDate today,
        ClosingPage.Typed typed,
        FieldErrors errors)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
