package balieplein.locations;

import balieplein.cities.CityCalendar;
import balieplein.cities.FileEntry;
import balieplein.cities.FileValue;
import balieplein.kernel.Period;
import balieplein.locations.OpeningPattern.State;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
        var regime = WindowReader.regime(entry).orElse(Regime.APPOINTMENT);
        return new OpeningPattern(
                entry.get("from").date(),
                entry.find("state").map(value -> value.choice(State.class)).orElse(State.PUBLISHED),
                entry.find("decision")
                        .map(FileValue::entry)
                        .map(HoursReader::decision)
                        .orElse(null),
                week(entry.get("week").entry(), regime, false),
                entry.find("steps")
                        .map(FileValue::entry)
                        .map(HoursReader::steps)
                        .orElse(Map.of()));
    }

    /// The exceptions to the regime, by product step.
    private static Map<String, Regime> steps(FileEntry entry) {
        var steps = new TreeMap<String, Regime>();
        for (var step : entry.keys()) {
            var value = entry.get(step);
            value.refer("step", step);
            steps.put(step, value.choice(Regime.class));
        }
        return steps;
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
        var regime = WindowReader.regime(entry).orElseGet(() -> usual(hours, from));
        var week = entry.find("week")
                .map(FileValue::entry)
                .map(days -> week(days, regime, true))
                .orElseGet(() -> OpeningWeek.daily(WindowReader.windows(entry.list("windows"), regime, true)));
        var yearly = entry.find("yearly").map(FileValue::flag).orElse(false);
        if (yearly && ChronoUnit.DAYS.between(from, to) >= 365) {
            entry.get("yearly").fault("locations.staff.fault.yearly", from, to);
            yearly = false;
        }
        return new OpeningException(
                from,
                to,
                entry.get("reason").localized(),
                week,
                yearly,
                state(entry, from.equals(to) && !yearly),
                entry.find("decision")
                        .map(FileValue::entry)
                        .map(HoursReader::decision)
                        .orElse(null));
    }

    private static ExceptionState state(FileEntry entry, boolean oneDay) {
        var state = entry.find("state")
                .map(value -> value.choice(ExceptionState.class))
                .orElse(ExceptionState.PUBLISHED);
        if (state == ExceptionState.SUDDEN && !oneDay) {
            entry.get("state").fault("locations.staff.fault.sudden");
            return ExceptionState.PUBLISHED;
        }
        return state;
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

    private static OpeningWeek week(FileEntry entry, Regime regime, boolean mayClose) {
        var days = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        for (var weekday : WEEKDAYS) {
            entry.find(weekday)
                    .ifPresent(value -> days.put(
                            DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)),
                            WindowReader.windows(value.list(), regime, mayClose)));
        }
        return new OpeningWeek(days);
    }
}
