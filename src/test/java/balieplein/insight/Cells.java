package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The cells “product by half-hour” that a script leads to, counted from the script alone, and those of a report.
final class Cells {

    private Cells() {}

    static Map<String, String> expected(List<ScriptedVisit> script) {
        var visits = new TreeMap<String, Integer>();
        var items = new TreeMap<String, Integer>();
        for (var visit : script) {
            for (var product : products(visit)) {
                var cell = product + " " + halfHour(visit);
                visits.merge(cell, 1, Integer::sum);
                items.merge(cell, handledOf(visit, product), Integer::sum);
            }
        }
        var expected = new TreeMap<String, String>();
        visits.forEach((cell, count) -> expected.put(cell, words(count, items.get(cell))));
        return expected;
    }

    static Map<String, String> found(JsonNode report) {
        var found = new TreeMap<String, String>();
        for (var row : report.path("rows")) {
            assertThat(row.path("date").asString()).isEqualTo("2017-01-19");
            found.put(
                    row.path("product").asString() + " " + row.path("half-hour").asString(),
                    words(row.path("visits").asInt(), row.path("items").asInt()));
        }
        return found;
    }

    /// The half-hour of arrival.
    static String halfHour(ScriptedVisit visit) {
        var time = visit.arrival().toLocalTime();
        return "%02d:%02d".formatted(time.getHour(), time.getMinute() < 30 ? 0 : 30);
    }

    /// What was handled; what was asked of who did not come.
    static List<String> products(ScriptedVisit visit) {
        var steps = visit.isNoShow() ? visit.asked() : visit.handled();
        return steps.keySet().stream()
                .map(step -> step.substring(0, step.indexOf('.')))
                .distinct()
                .toList();
    }

    private static int handledOf(ScriptedVisit visit, String product) {
        return visit.handled().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(product + "."))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static String words(int visits, int items) {
        return visits + " visits, " + items + " items";
    }
}
