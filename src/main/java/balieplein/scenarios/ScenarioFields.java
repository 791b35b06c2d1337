package balieplein.scenarios;

import balieplein.locations.Regime;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A scenario as the fields of its form.
final class ScenarioFields {

    private ScenarioFields() {}

    static Map<String, String> of(Scenario scenario) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", scenario.name());
        values.put("location", scenario.location());
        values.put("from", scenario.from().toString());
        values.put("to", scenario.to().toString());
        values.put("year", scenario.year() ? "true" : "");
        for (var weekday : DayOfWeek.values()) {
            var windows = scenario.week().on(weekday);
            values.put(WrittenScenario.field(weekday, "hours"), WrittenWeek.hours(windows));
            values.put(
                    WrittenScenario.field(weekday, "regime"),
                    windows.isEmpty()
                            ? Regime.APPOINTMENT.tag()
                            : windows.getFirst().regime().tag());
            scenario.counters()
                    .getOrDefault(weekday, Map.of())
                    .forEach((pool, plan) -> values.put(WrittenScenario.field(weekday, pool), plan.toString()));
        }
        var change = scenario.change();
        values.put("shift", change.shift().tag());
        values.put("share", orEmpty(change.share()));
        values.put("takes-over", orEmpty(change.takesOver()));
        values.put("product", orEmpty(change.product()));
        values.put("moved-to", orEmpty(change.movedTo()));
        values.put("extra", change.extra() == 0 ? "" : "" + change.extra());
        return values;
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
