package balieplein.locations.web;

import static balieplein.web.Formats.date;
import static balieplein.web.Texts.text;

import balieplein.locations.Closure;
import balieplein.locations.Reopening;
import balieplein.web.FieldErrors;

/// Why something was not closed or opened, at the field that can mend it.
final class ClosingFaults {

    private ClosingFaults() {}

    /// None when it was done, or somebody else did it.
    static FieldErrors of(Closure closure) {
        var errors = FieldErrors.none();
        return switch (closure) {
            case Closure.Planned planned -> errors;
            case Closure.Published published -> errors;
            case Closure.Gone gone -> errors;
            case Closure.StillBooked(var left) ->
                errors.add("body", "still-booked", text("locations.staff.closing.fault.booked", left));
            case Closure.OwnWork own -> errors.add("body", "own-work", text("locations.staff.closing.fault.own"));
            case Closure.PastDay past -> errors.add("last", "past-day", text("locations.staff.closing.fault.past"));
        };
    }

    static FieldErrors of(Reopening reopening) {
        var errors = FieldErrors.none();
        return switch (reopening) {
            case Reopening.Opened opened -> errors;
            case Reopening.NotClosed open -> errors;
            case Reopening.Waits waits -> errors;
            case Reopening.OwnWork own -> errors.add("body", "own-work", text("locations.staff.closing.fault.own"));
            case Reopening.TooEarly(var first) ->
                errors.add("from", "too-early", text("locations.staff.closing.fault.early", date(first)));
        };
    }
}
