package balieplein.insight.web;

import balieplein.insight.VisitRow;
import balieplein.kernel.CityTime;
import balieplein.web.Csv;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Visits as a file, one a line.
final class RowFile {

    private static final List<String> NAMES = List.of(
            "visit",
            "arrived",
            "due",
            "steps",
            "state",
            "waiting",
            "waiting-from-due",
            "handling",
            "throughput",
            "generated");

    private RowFile() {}

    /// Durations in seconds, as the figures are computed from them.
    static Csv of(List<VisitRow> visits) {
        var csv = new Csv(NAMES);
        visits.forEach(visit -> csv.add(Arrays.<@Nullable Object>asList(
                visit.visit(),
                CityTime.local(visit.arrived()),
                visit.due() == null ? null : CityTime.local(visit.due()),
                String.join(" ", visit.steps()),
                visit.state(),
                visit.waiting(),
                visit.waitingFromDue(),
                visit.handling(),
                visit.throughput(),
                visit.generated())));
        return csv;
    }
}
