package balieplein.appointments;

import balieplein.locations.Location;
import balieplein.locations.OpenDay;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/// Which moments of a day are free (APT-01): the start of a window and every grid step after it, when the visit ends
/// within the window and every minute of it has a place left. Pure.
final class SlotPlanner {

    private SlotPlanner() {}

    /// The starts of one day as minutes of that day.
    ///
    /// @param windows in which visits may take place
    /// @param full the minutes in which no place is left
    /// @param duration of the visit in minutes
    /// @param grid minutes between two starts
    /// @param earliest the first minute that can still be had
    static BitSet starts(List<Span> windows, BitSet full, int duration, int grid, int earliest) {
        var starts = new BitSet();
        for (var window : windows) {
            for (int start = window.from(); start + duration <= window.to(); start += grid) {
                var taken = full.nextSetBit(start);
                if (start >= earliest && (taken < 0 || taken >= start + duration)) {
                    starts.set(start);
                }
            }
        }
        return starts;
    }

    /// The windows of a day in which a visit may be booked (LOC-05, APT-08).
    static List<Span> bookable(PlannedVisit visit, Location location, OpenDay day, CityDay clock, Instant now) {
        return day.windows().stream()
                .filter(window -> location.admits(window, visit.steps(), visit.minutes()))
                .filter(window -> location.regime(day, window, visit.steps(), visit.regime())
                        .takesAppointments())
                .filter(window -> !isReleased(window, clock, now))
                .map(clock::span)
                .filter(span -> !span.isEmpty())
                .toList();
    }

    /// So long before it begins, what is left of a mixed window is for walk-ins (LOC-06).
    private static boolean isReleased(OpeningWindow window, CityDay clock, Instant now) {
        return window.regime() == Regime.MIXED
                && window.release() > 0
                && !now.isBefore(clock.instant(clock.span(window).from() - window.release()));
    }

    /// The regime of a day for a visit.
    static Regime regime(PlannedVisit visit, Location location, OpenDay day) {
        var regime = Regime.CLOSED;
        for (var window : day.windows()) {
            if (location.admits(window, visit.steps(), visit.minutes())) {
                regime = regime.and(location.regime(day, window, visit.steps(), visit.regime()));
            }
        }
        return regime;
    }

    /// The minutes at which a visit can start at a location.
    static BitSet starts(
            PlannedVisit visit,
            Location location,
            OpenDay day,
            CityDay clockOfDay,
            BitSet full,
            int earliest,
            Instant now) {
        var grid = visit.under(location.rules()).grid();
        return starts(
                bookable(visit, location, day, clockOfDay, now),
                full,
                visit.minutes(),
                grid == null ? visit.minutes() : grid,
                earliest);
    }
}
