package balieplein.models;

import balieplein.locations.Span;
import balieplein.locations.Spans;

/// When the doors are open on a day, in seconds.
record Doors(Spans open) {

    private static final int MINUTE = 60;

    /// The first second at or after this one at which they are open.
    int opensAt(int second) {
        for (var span : open.list()) {
            if (second < span.to() * MINUTE) {
                return Math.max(second, span.from() * MINUTE);
            }
        }
        return DayPlan.NEVER;
    }

    /// The end of the window in which, or after which, this second lies.
    int closing(int second) {
        var closing = 0;
        for (var span : open.list()) {
            if (span.from() * MINUTE <= second) {
                closing = span.to() * MINUTE;
            }
        }
        return closing;
    }

    boolean areOpen(int quarter) {
        var span = new Span(quarter * DayPlan.QUARTER / MINUTE, (quarter + 1) * DayPlan.QUARTER / MINUTE);
        return open.list().stream().anyMatch(window -> !window.within(span).isEmpty());
    }
}
