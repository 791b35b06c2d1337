package balieplein.scenarios;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// A scenario as people write it in a form: `monday-hours` is `09:00-12:30, 13:30-16:00`, `monday-general` is
/// `6, 11:00 8`. Kept as it was written.
public record WrittenScenario(Map<String, String> values) {

    /// Names the form, so that sending it twice makes one scenario.
    private static final String KEY = "key";

    private static final int LONGEST_NAME = 120;
    private static final Set<String> NO_POOLS = Set.of("hours", "regime");
    private static final int MOST_DAYS = 1_100;

    public WrittenScenario {
        values = Map.copyOf(values);
    }

    public static WrittenScenario of(Scenario scenario) {
        return new WrittenScenario(ScenarioFields.of(scenario));
    }

    /// The same scenario, in a form with a name of its own.
    public WrittenScenario inNewForm() {
        var named = new HashMap<>(values);
        named.put(KEY, UUID.randomUUID().toString());
        return new WrittenScenario(named);
    }

    /// The code of what is made of this: of the same form sent twice the same.
    String code() {
        return at(KEY).isEmpty() ? Scenarios.newCode() : Scenarios.code(new TreeMap<>(values).toString());
    }

    public static String field(DayOfWeek weekday, String what) {
        return weekday.name().toLowerCase(Locale.ROOT) + "-" + what;
    }

    public String at(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /// Codes of the counter groups for which counters are written, in their order.
    public Set<String> pools() {
        var pools = new TreeSet<String>();
        for (var weekday : DayOfWeek.values()) {
            var day = field(weekday, "");
            values.forEach((field, value) -> {
                var what = field.startsWith(day) ? field.substring(day.length()) : "";
                if (!what.isEmpty() && !NO_POOLS.contains(what) && !value.isBlank()) {
                    pools.add(what);
                }
            });
        }
        return pools;
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
        var written = new WrittenWeek(this);
        var week = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        var counters = new EnumMap<DayOfWeek, Map<String, CounterPlan>>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            var windows = written.windows(weekday, faults);
            week.put(weekday, windows);
            if (!windows.isEmpty()) {
                counters.put(weekday, written.counters(weekday, location, faults));
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
                new WrittenChange(this).read(faults),
                !at("year").isEmpty());
    }

    private LocalDate day(String field, LocalDate otherwise, FieldErrors faults) {
        try {
            return CityTime.day(at(field));
        } catch (DateTimeException e) {
            faults.add(field, "date", text("scenarios.staff.fault.date"));
            return otherwise;
        }
    }
}
