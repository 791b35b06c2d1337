package balieplein.locations;

import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the windows of one day in the city file, each as `"09:00-12:00"` or as a map with what more there is to say.
final class WindowReader {

    private static final int MOST_MINUTES = 24 * 60;
    private static final String LAST = "last";

    private WindowReader() {}

    static Optional<Regime> regime(FileEntry entry) {
        return entry.find("regime").map(WindowReader::regime);
    }

    /// @param regime of the windows that do not say
    /// @param mayClose whether `00:00-00:00` is understood as closed
    static List<OpeningWindow> windows(List<FileValue> values, Regime regime, boolean mayClose) {
        var windows = new ArrayList<OpeningWindow>();
        for (var value : values) {
            var window = window(value, regime, mayClose);
            if (window == null) {
                continue;
            }
            var overlapped = windows.stream().filter(window::overlaps).findFirst();
            if (overlapped.isPresent()) {
                var other = overlapped.get();
                value.fault("locations.staff.fault.overlap", window.from(), window.to(), other.from(), other.to());
            } else {
                windows.add(window);
            }
        }
        return windows;
    }

    private static Regime regime(FileValue value) {
        var regime = value.choice(Regime.class);
        if (regime == Regime.CLOSED) {
            value.fault("locations.staff.fault.closed-window");
            return Regime.APPOINTMENT;
        }
        return regime;
    }

    private static @Nullable OpeningWindow window(FileValue value, Regime regime, boolean mayClose) {
        if (value.isEntry()) {
            return window(value, value.entry(), regime, mayClose);
        }
        var times = value.raw().split("\\s*[-–]\\s*", -1);
        if (times.length != 2) {
            value.fault("locations.staff.fault.window", value.raw());
            return null;
        }
        var from = value.time(times[0]);
        var to = value.time(times[1]);
        return isWindow(value, from, to, mayClose) ? new OpeningWindow(from, to, regime) : null;
    }

    private static @Nullable OpeningWindow window(FileValue value, FileEntry entry, Regime regime, boolean mayClose) {
        var from = entry.get("from").time();
        var to = entry.get("to").time();
        var own = regime(entry).orElse(regime);
        var share = number(entry, "share", 0, OpeningWindow.ALL);
        var release = number(entry, "release", 0, OpeningWindow.LONGEST_RELEASE);
        if ((share != null || release != null) && own != Regime.MIXED) {
            value.fault("locations.staff.fault.share");
        }
        var filter = filter(value, entry);
        var recurrence = recurrence(value, entry);
        return isWindow(value, from, to, mayClose)
                ? new OpeningWindow(
                        from,
                        to,
                        own,
                        share == null ? OpeningWindow.ALL : share,
                        release == null ? 0 : release,
                        filter,
                        recurrence)
                : null;
    }

    private static WindowFilter filter(FileValue value, FileEntry entry) {
        var groups = new HashSet<String>();
        entry.list("groups").forEach(group -> groups.add(group.reference("service", "theme", "product", "step")));
        var least = number(entry, "minMinutes", 1, MOST_MINUTES);
        var most = number(entry, "maxMinutes", 1, MOST_MINUTES);
        if (least != null && most != null && least > most) {
            value.fault("locations.staff.fault.minutes", least, most);
            return WindowFilter.ALL;
        }
        return new WindowFilter(groups, least, most);
    }

    private static Recurrence recurrence(FileValue value, FileEntry entry) {
        var weeks = entry.find("weeks").map(each -> each.number(1, 52)).orElse(1);
        var since = entry.find("since").map(FileValue::date).orElse(null);
        var nth = entry.find("nth").map(WindowReader::nth).orElse(0);
        var season = entry.find("season")
                .map(FileValue::entry)
                .map(each -> new Season(day(each.get("from")), day(each.get("to"))));
        if ((weeks > 1) != (since != null)) {
            value.fault("locations.staff.fault.weeks");
            return Recurrence.ALWAYS;
        }
        return new Recurrence(weeks, since, nth, season.orElse(null));
    }

    private static int nth(FileValue value) {
        return value.raw().equals(LAST) ? Recurrence.LAST : value.number(1, 5);
    }

    /// A day of every year, `07-01`.
    private static MonthDay day(FileValue value) {
        try {
            return MonthDay.parse("--" + value.raw());
        } catch (DateTimeException e) {
            value.fault("locations.staff.fault.day-of-year", value.raw());
            return MonthDay.of(1, 1);
        }
    }

    private static @Nullable Integer number(FileEntry entry, String key, int least, int most) {
        return entry.find(key).map(value -> value.number(least, most)).orElse(null);
    }

    private static boolean isWindow(FileValue value, LocalTime from, LocalTime to, boolean mayClose) {
        if (value.hasFaults()) {
            return false;
        }
        if (to.isAfter(from)) {
            return true;
        }
        if (!mayClose || !from.equals(LocalTime.MIDNIGHT) || !to.equals(LocalTime.MIDNIGHT)) {
            value.fault(
                    to.equals(from) ? "locations.staff.fault.empty-window" : "locations.staff.fault.past-midnight",
                    from,
                    to);
        }
        return false;
    }
}
