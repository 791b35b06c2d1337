package balieplein.insight.web;

import balieplein.insight.Counts;
import balieplein.insight.Dimension;
import balieplein.insight.Selection;
import balieplein.insight.Spread;
import balieplein.insight.TimesReport;
import balieplein.insight.VisitsReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reports in the words of the API. A row holds its keys under the names of the dimensions.
final class ReportAnswers {

    private ReportAnswers() {}

    static Map<String, Object> of(Selection selection, VisitsReport report) {
        var rows = report.rows().stream().map(row -> {
            var json = keys(report.by(), row.keys());
            json.put("visits", row.visits());
            json.put("items", row.items());
            return json;
        });
        var answer = head(selection, report.by());
        answer.put("rows", rows.toList());
        answer.put("totals", report.totals());
        return answer;
    }

    static Map<String, Object> of(Selection selection, TimesReport report) {
        var answer = head(selection, report.by());
        answer.put("unit", "minutes");
        answer.put(
                "rows",
                report.rows().stream()
                        .map(row -> times(keys(report.by(), row.keys()), row))
                        .toList());
        answer.put("totals", times(counts(report.totals()), report.all()));
        return answer;
    }

    private static Map<String, Object> head(Selection selection, List<Dimension> by) {
        var head = new LinkedHashMap<String, @Nullable Object>();
        head.put("location", selection.location());
        head.put("from", selection.from());
        head.put("to", selection.to());
        head.put("by", by.stream().map(Dimension::tag).toList());
        return head;
    }

    private static Map<String, Object> keys(List<Dimension> by, List<String> keys) {
        var json = new LinkedHashMap<String, Object>();
        for (var i = 0; i < by.size(); i++) {
            json.put(by.get(i).tag(), keys.get(i));
        }
        return json;
    }

    private static Map<String, Object> times(Map<String, Object> json, TimesReport.Row row) {
        json.put("finished", row.visits());
        json.put("waiting", spread(row.waiting()));
        json.put("waitingFromDue", spread(row.waitingFromDue()));
        json.put("handling", spread(row.handling()));
        json.put("throughput", spread(row.throughput()));
        return json;
    }

    private static Map<String, Object> counts(Counts counts) {
        var json = new LinkedHashMap<String, Object>();
        json.put("visits", counts.visits());
        json.put("open", counts.open());
        json.put("left", counts.left());
        json.put("noShow", counts.noShow());
        json.put("notClosed", counts.notClosed());
        return json;
    }

    private static Map<String, Object> spread(Spread spread) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("n", spread.n());
        json.put("mean", Spread.minutes(spread.mean()));
        json.put("p50", Spread.minutes(spread.p50()));
        json.put("p90", Spread.minutes(spread.p90()));
        json.put("within", spread.share());
        return json;
    }
}
