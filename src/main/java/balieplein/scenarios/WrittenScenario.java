package balieplein.scenarios;

import static balieplein.web.Texts.text;

import balieplein.locations.Location;
import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A scenario as people write it in a form: `monday-hours` is `09:00-12:30, 13:30-16:00`, `monday-general` is
/// `6, 11:00 8`. Kept as it was written.
public record WrittenScenario(Map<String, String> values) {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_DAYS = 1_100;
    private static final LocalTime MIDNIGHT_COMES = LocalTime.of(23, 59);

    public WrittenScenario {
        values = Map.copyOf(values);
    }

    public static WrittenScenario of(Scenario scenario) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", scenario.name());
        values.put("location", scenario.location());
        values.put("from", scenario.from().toString());
        values.put("to", scenario.to().toString());
        values.put("year", scenario.year() ? "true" : "");
        for (var weekday : DayOfWeek.values()) {
            var windows = scenario.week().on(weekday);
            values.put(field(weekday, "hours"), hours(windows));
            values.put(
                    field(weekday, "regime"),
                    windows.isEmpty()
                            ? Regime.APPOINTMENT.tag()
                            : windows.getFirst().regime().tag());
            scenario.counters()
                    .getOrDefault(weekday, Map.of())
                    .forEach((pool, plan) -> values.put(field(weekday, pool), plan.toString()));
        }
        var change = scenario.change();
        values.put("shift", change.shift().tag());
        values.put("share", orEmpty(change.share()));
        values.put("takes-over", orEmpty(change.takesOver()));
        values.put("product", orEmpty(change.product()));
        values.put("moved-to", orEmpty(change.movedTo()));
        values.put("extra", change.extra() == 0 ? "" : "" + change.extra());
        return new WrittenScenario(values);
    }

    public static String field(DayOfWeek weekday, String what) {
        return weekday.name().toLowerCase(Locale.ROOT) + "-" + what;
    }

    public String at(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /// Adds what is wrong to the faults; the scenario counts only when there are none.
    public Scenario read(Location location, LocalDate today, FieldErrors faults) {
        if (at("name").isEmpty() || at("name").length() > LONGEST_NAME) {
            faults.add("name", "required", text("scenarios.staff.fault.name"));
        }
        var from = day("from", today, faults);
        var to = day("to", today, faults);
        if (faults.isEmpty()
                && (to.isBefore(from)
                        || to.isAfter(today)
                        || from.plusDays(MOST_DAYS).isBefore(to))) {
            faults.add("to", "period", text("scenarios.staff.fault.period"));
        }
        var week = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        var counters = new EnumMap<DayOfWeek, Map<String, CounterPlan>>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            var windows = windows(weekday, faults);
            week.put(weekday, windows);
            if (!windows.isEmpty()) {
                counters.put(weekday, counters(weekday, location, faults));
            }
        }
        if (week.values().stream().allMatch(List::isEmpty)) {
            faults.add("monday-hours", "closed", text("scenarios.staff.fault.closed"));
        }
        return new Scenario(
                at("name"),
                location.code(),
                from,
                to,
                new OpeningWeek(week),
                counters,
                change(faults),
                !at("year").isEmpty());
    }

    private Scenario.Change change(FieldErrors faults) {
        return new Scenario.Change(
                Shift.find(at("shift")).orElse(Shift.NEAREST),
                at("share").isEmpty() ? null : number("share", 0, 100, faults),
                orAbsent(at("takes-over")),
                orAbsent(at("product")),
                orAbsent(at("moved-to")),
                at("extra").isEmpty() ? 0 : number("extra", -90, 200, faults));
    }

    private LocalDate day(String field, LocalDate otherwise, FieldErrors faults) {
        try {
            return LocalDate.parse(at(field));
        } catch (DateTimeException e) {
            faults.add(field, "date", text("scenarios.staff.fault.date"));
            return otherwise;
        }
    }

    private int number(String field, int least, int most, FieldErrors faults) {
        try {
            var number = Integer.parseInt(at(field));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, with what is too small or too large
        }
        faults.add(field, "number", text("scenarios.staff.fault.number", least, most));
        return 0;
    }

    private List<OpeningWindow> windows(DayOfWeek weekday, FieldErrors faults) {
        var field = field(weekday, "hours");
        var windows = new ArrayList<OpeningWindow>();
        var regime = Regime.find(at(field(weekday, "regime"))).orElse(Regime.APPOINTMENT);
        try {
            for (var part : at(field).isEmpty() ? new String[0] : at(field).split("\\s*,\\s*")) {
                var times = part.split("\\s*[-–]\\s*");
                windows.add(new OpeningWindow(time(times[0]), time(times[1]), regime));
            }
            return new OpeningWeek(Map.of(weekday, windows)).on(weekday);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            faults.add(field, "hours", text("scenarios.staff.fault.hours"));
            return List.of();
        }
    }

    private Map<String, CounterPlan> counters(DayOfWeek weekday, Location location, FieldErrors faults) {
        var plans = new LinkedHashMap<String, CounterPlan>();
        for (var pool : location.pools()) {
            var field = field(weekday, pool.code());
            CounterPlan.parse(at(field).isEmpty() ? "0" : at(field))
                    .ifPresentOrElse(
                            plan -> plans.put(pool.code(), plan),
                            () -> faults.add(field, "counters", text("scenarios.staff.fault.counters")));
        }
        return plans;
    }

    private static LocalTime time(String written) {
        var tidy = written.replace('.', ':');
        var whole = tidy.contains(":") ? tidy : tidy + ":00";
        return whole.equals("24:00") ? MIDNIGHT_COMES : LocalTime.parse(whole.indexOf(':') == 1 ? "0" + whole : whole);
    }

    private static String hours(List<OpeningWindow> windows) {
        return windows.stream().map(window -> window.from() + "-" + window.to()).collect(Collectors.joining(", "));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String orAbsent(String value) {
        return value.isEmpty() ? null : value;
    }
}
