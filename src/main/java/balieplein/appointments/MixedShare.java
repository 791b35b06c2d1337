package balieplein.appointments;

import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import balieplein.locations.Span;

/// How much of the counter time of a mixed window appointments may take (LOC-06). Of 4 counters and 60 % that is 2
/// counters all the time, and one more for the first 24 minutes of every hour; of one counter the first 36 minutes of
/// every hour. A time unit that lies only partly in that stretch is not given out: never more than the share is sold.
final class MixedShare {

    private static final int HOUR = 60;
    private static final int ALL = OpeningWindow.ALL;

    private MixedShare() {}

    static boolean limits(OpeningWindow window) {
        return window.regime() == Regime.MIXED && window.share() < ALL;
    }

    /// The counters for appointments in a time unit.
    ///
    /// @param counters that are there
    /// @param within the window, in minutes of the day
    static int of(int counters, OpeningWindow window, Span within, Span unit) {
        if (!limits(window)) {
            return counters;
        }
        var whole = counters * window.share() / ALL;
        var rest = counters * window.share() % ALL;
        var hour = within.from() + (unit.from() - within.from()) / HOUR * HOUR;
        var minutes = Math.min(HOUR, within.to() - hour);
        return (unit.to() - hour) * ALL <= minutes * rest ? whole + 1 : whole;
    }
}
