package balieplein.scenarios;

import static balieplein.web.Texts.text;

import balieplein.locations.Location;
import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import balieplein.web.FieldErrors;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The hours and the counters of a scenario, as people write them.
final class WrittenWeek {

    private static final LocalTime MIDNIGHT_COMES = LocalTime.of(23, 59);

    private final WrittenScenario written;

    WrittenWeek(WrittenScenario written) {
        this.written = written;
    }

    List<OpeningWindow> windows(DayOfWeek weekday, FieldErrors faults) {
        var field = WrittenScenario.field(weekday, "hours");
        var windows = new ArrayList<OpeningWindow>();
        var regime = regime(weekday, faults);
        try {
            for (var part : written.at(field).isEmpty()
                    ? new String[0]
                    : written.at(field).split("\\s*,\\s*")) {
                var times = part.split("\\s*[-–]\\s*");
                windows.add(new OpeningWindow(time(times[0]), time(times[1]), regime));
            }
            return new OpeningWeek(Map.of(weekday, windows)).on(weekday);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            faults.add(field, "hours", text("scenarios.staff.fault.hours"));
            return List.of();
        }
    }

    private Regime regime(DayOfWeek weekday, FieldErrors faults) {
        var field = WrittenScenario.field(weekday, "regime");
        var tag = written.at(field);
        var regime = Regime.find(tag);
        if (regime.isEmpty() && !tag.isEmpty()) {
            faults.add(field, "unknown", text("scenarios.staff.fault.unknown", tag));
        }
        return regime.orElse(Regime.APPOINTMENT);
    }

    Map<String, CounterPlan> counters(DayOfWeek weekday, Location location, FieldErrors faults) {
        var plans = new LinkedHashMap<String, CounterPlan>();
        for (var pool : location.pools()) {
            var field = WrittenScenario.field(weekday, pool.code());
            CounterPlan.parse(written.at(field).isEmpty() ? "0" : written.at(field))
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

    static String hours(List<OpeningWindow> windows) {
        return windows.stream().map(window -> window.from() + "-" + window.to()).collect(Collectors.joining(", "));
    }
}
