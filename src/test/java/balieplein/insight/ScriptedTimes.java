package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The times that scripted visits lead to, computed from the script alone and held against a row of a report.
final class ScriptedTimes {

    private ScriptedTimes() {}

    /// Waiting, handling, throughput and the share in time, to the hundredth of a minute.
    static void check(JsonNode row, List<ScriptedVisit> visits) {
        var measured = visits.stream().filter(visit -> !visit.isNoShow()).toList();
        spread(row.path("waiting"), measured, ScriptedVisit::waiting);
        spread(
                row.path("waitingFromDue"),
                measured.stream().filter(visit -> visit.due() != null).toList(),
                visit -> ScriptedVisit.seconds(visit.due(), visit.started()));
        spread(row.path("handling"), measured, ScriptedVisit::handling);
        spread(row.path("throughput"), measured, ScriptedVisit::throughput);
        var inTime = measured.stream().filter(ScriptedTimes::isInTime).count();
        assertThat(row.path("waiting").path("within").asDouble())
                .isEqualTo(BigDecimal.valueOf(inTime)
                        .divide(BigDecimal.valueOf(measured.size()), 4, RoundingMode.HALF_UP)
                        .doubleValue());
    }

    private static void spread(JsonNode found, List<ScriptedVisit> visits, Function<ScriptedVisit, Integer> seconds) {
        var values = new ArrayList<>(visits.stream().map(seconds).toList());
        Collections.sort(values);
        assertThat(found.path("n").asInt()).isEqualTo(values.size());
        if (!values.isEmpty()) {
            assertThat(found.path("mean").asDouble())
                    .isEqualTo(
                            minutes(values.stream().mapToInt(Integer::intValue).sum(), values.size()));
            assertThat(found.path("p50").asDouble()).isEqualTo(percentile(values, 50));
            assertThat(found.path("p90").asDouble()).isEqualTo(percentile(values, 90));
        }
    }

    /// As a spreadsheet does: between two neighbours in proportion.
    private static double percentile(List<Integer> sorted, int percent) {
        var place = percent * (sorted.size() - 1);
        var below = sorted.get(place / 100);
        var above = sorted.get(Math.min(place / 100 + 1, sorted.size() - 1));
        return minutes(100L * below + (place % 100) * (above - below), 100);
    }

    private static double minutes(long seconds, int parts) {
        return BigDecimal.valueOf(seconds)
                .divide(BigDecimal.valueOf(60L * parts), 2, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static boolean isInTime(ScriptedVisit visit) {
        return visit.due() == null
                ? visit.waiting() <= 900
                : ScriptedVisit.seconds(visit.due(), visit.started()) <= 300;
    }
}
