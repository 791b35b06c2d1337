package balieplein.insight.web;

import balieplein.insight.Counts;
import balieplein.insight.Dimension;
import balieplein.insight.Selection;
import balieplein.insight.Spread;
import balieplein.insight.TimesReport;
import balieplein.insight.VisitsReport;
import balieplein.insight.Withheld;
import balieplein.plaza.QueueRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reports in the words of the API. A row holds its keys under the names of the dimensions.
final class ReportAnswers {

    private ReportAnswers() {}

    static Map<String, @Nullable Object> of(Selection selection, VisitsReport report) {
        var rows = report.rows().stream().map(row -> {
            var json = keys(report.by(), row.keys());
            var shown = row.withheld() == Withheld.NOT;
            json.put("visits", shown ? row.visits() : null);
            json.put("items", shown ? row.items() : null);
            withheld(json, row.withheld());
            return json;
        });
        var answer = head(selection, report.by());
        answer.put("rows", rows.toList());
        answer.put("totals", report.totals());
        return answer;
    }

    static Map<String, @Nullable Object> of(Selection selection, TimesReport report, QueueRules targets) {
        var answer = head(selection, report.by());
        answer.put("targets", targets(targets));
        answer.put("unit", "minutes");
        answer.put(
                "rows",
                report.rows().stream()
                        .map(row -> times(keys(report.by(), row.keys()), row))
                        .toList());
        answer.put("totals", times(counts(report.totals()), report.all()));
        return answer;
    }

    private static Map<String, @Nullable Object> head(Selection selection, List<Dimension> by) {
        var head = new LinkedHashMap<String, @Nullable Object>();
        head.put("location", selection.location());
        head.put("from", selection.from());
        head.put("to", selection.to());
        head.put("by", by.stream().map(Dimension::tag).toList());
        return head;
    }

    /// Minutes after the arrival or the agreed time, for so many in a hundred; and of queues with a target of their
    /// own.
    private static Map<String, Object> targets(QueueRules rules) {
        var queues = new LinkedHashMap<String, Integer>();
        rules.pools().forEach(own -> queues.put(own.pool(), own.longest()));
        var json = new LinkedHashMap<String, Object>();
        json.put("walkIn", rules.target().walkIn());
        json.put("appointment", rules.target().appointment());
        json.put("share", rules.share());
        json.put("queues", queues);
        return json;
    }

    private static Map<String, @Nullable Object> keys(List<Dimension> by, List<String> keys) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < by.size(); i++) {
            json.put(by.get(i).tag(), keys.get(i));
        }
        return json;
    }

    private static void withheld(Map<String, @Nullable Object> json, Withheld why) {
        if (why != Withheld.NOT) {
            json.put("withheld", why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static Map<String, @Nullable Object> times(Map<String, @Nullable Object> json, TimesReport.Row row) {
        json.put("finished", row.withheld() == Withheld.NOT ? row.visits() : null);
        withheld(json, row.withheld());
        json.put("waiting", spread(row.waiting()));
        json.put("waitingFromDue", spread(row.waitingFromDue()));
        json.put("handling", spread(row.handling()));
        json.put("throughput", spread(row.throughput()));
        return json;
    }

    private static Map<String, @Nullable Object> counts(Counts counts) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("visits", counts.visits());
        json.put("open", counts.open());
        json.put("left", counts.left());
        json.put("noShow", counts.noShow());
        json.put("notClosed", counts.notClosed());
        return json;
    }

    private static Map<String, @Nullable Object> spread(Spread spread) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("n", spread.n());
        json.put("mean", Spread.minutes(spread.mean()));
        json.put("p50", Spread.minutes(spread.p50()));
        json.put("p90", Spread.minutes(spread.p90()));
        json.put("within", spread.share());
        return json;
    }
}
