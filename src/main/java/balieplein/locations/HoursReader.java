package balieplein.locations;

import balieplein.cities.CityCalendar;
import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import balieplein.kernel.Period;
import balieplein.locations.OpeningPattern.State;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the patterns and exceptions of one location in the city file. Every window is checked on its own line: it ends
/// after it starts, before midnight, and overlaps no other (LOC-03).
final class HoursReader {

    private static final List<String> WEEKDAYS =
            Arrays.stream(DayOfWeek.values()).map(HoursReader::name).toList();

    private final FileEntry location;

    HoursReader(FileEntry location) {
        this.location = location;
    }

    OpeningHours read(Period active, CityCalendar calendar) {
        var patterns = new ArrayList<OpeningPattern>();
        for (var entry : location.entries("hours")) {
            var pattern = pattern(entry);
            var twice = patterns.stream()
                    .anyMatch(other ->
                            other.from().equals(pattern.from()) && other.isPublished() == pattern.isPublished());
            if (twice) {
                entry.get("from").fault("locations.staff.fault.pattern-twice", pattern.from());
            }
            patterns.add(pattern);
        }
        var hours = new OpeningHours(active, patterns, List.of(), calendar);
        var exceptions = location.entries("exceptions").stream()
                .map(entry -> exception(entry, hours))
                .toList();
        return new OpeningHours(active, patterns, exceptions, calendar);
    }

    static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private OpeningPattern pattern(FileEntry entry) {
        var regime = regime(entry).orElse(Regime.APPOINTMENT);
        return new OpeningPattern(
                entry.get("from").date(),
                entry.find("state").map(value -> value.choice(State.class)).orElse(State.PUBLISHED),
                entry.find("decision")
                        .map(FileValue::entry)
                        .map(HoursReader::decision)
                        .orElse(null),
                week(entry.get("week").entry(), regime, false));
    }

    private static Decision decision(FileEntry entry) {
        return new Decision(
                entry.get("body").text(),
                entry.find("date").map(FileValue::date).orElse(null),
                entry.find("number").map(FileValue::text).orElse(null));
    }

    /// Without `week` or `windows` the days are closed; `windows` count for every day.
    private OpeningException exception(FileEntry entry, OpeningHours hours) {
        var from = entry.get("from").date();
        var to = entry.find("to").map(FileValue::date).orElse(from);
        if (to.isBefore(from)) {
            entry.get("to").fault("locations.staff.fault.until-before-from", to, from);
            to = from;
        }
        var regime = regime(entry).orElseGet(() -> usual(hours, from));
        var week = entry.find("week")
                .map(FileValue::entry)
                .map(days -> week(days, regime, true))
                .orElseGet(() -> OpeningWeek.daily(windows(entry.list("windows"), regime, true)));
        return new OpeningException(from, to, entry.get("reason").localized(), week);
    }

    /// The regime of the pattern that the exception interrupts.
    private static Regime usual(OpeningHours hours, LocalDate day) {
        return hours.patternOn(day).stream()
                .flatMap(pattern -> pattern.week().days().values().stream())
                .flatMap(List::stream)
                .map(OpeningWindow::regime)
                .findFirst()
                .orElse(Regime.APPOINTMENT);
    }

    private static Optional<Regime> regime(FileEntry entry) {
        return entry.find("regime").map(HoursReader::regime);
    }

    private static Regime regime(FileValue value) {
        var regime = value.choice(Regime.class);
        if (regime == Regime.CLOSED) {
            value.fault("locations.staff.fault.closed-window");
            return Regime.APPOINTMENT;
        }
        return regime;
    }

    private static OpeningWeek week(FileEntry entry, Regime regime, boolean mayClose) {
        var days = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        for (var weekday : WEEKDAYS) {
            entry.find(weekday)
                    .ifPresent(value -> days.put(
                            DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)),
                            windows(value.list(), regime, mayClose)));
        }
        return new OpeningWeek(days);
    }

    /// @param mayClose whether `00:00-00:00` is understood as closed
    private static List<OpeningWindow> windows(List<FileValue> values, Regime regime, boolean mayClose) {
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

    private static @Nullable OpeningWindow window(FileValue value, Regime regime, boolean mayClose) {
        if (value.isEntry()) {
            var entry = value.entry();
            var own = regime(entry).orElse(regime);
            return window(value, entry.get("from").time(), entry.get("to").time(), own, mayClose);
        }
        var times = value.raw().split("\\s*[-–]\\s*", -1);
        if (times.length != 2) {
            value.fault("locations.staff.fault.window", value.raw());
            return null;
        }
        return window(value, value.time(times[0]), value.time(times[1]), regime, mayClose);
    }

    private static @Nullable OpeningWindow window(
            FileValue value, LocalTime from, LocalTime to, Regime regime, boolean mayClose) {
        if (value.hasFaults()) {
            return null;
        }
        if (to.isAfter(from)) {
            return new OpeningWindow(from, to, regime);
        }
        if (!mayClose || !from.equals(LocalTime.MIDNIGHT) || !to.equals(LocalTime.MIDNIGHT)) {
            value.fault(
                    to.equals(from) ? "locations.staff.fault.empty-window" : "locations.staff.fault.past-midnight",
                    from,
                    to);
        }
        return null;
    }
}
