package balieplein.insight.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Formats.percent;
import static balieplein.web.Texts.text;

import balieplein.insight.Counts;
import balieplein.insight.DayFigures;
import balieplein.insight.Spread;
import balieplein.insight.TimesReport;
import balieplein.plaza.QueueRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The table of waiting, handling and throughput of one day.
final class DayTimes {

    private DayTimes() {}

    /// @param stepName for people
    /// @param poolName for people
    static DayReportTimes of(
            DayFigures figures, UnaryOperator<String> stepName, UnaryOperator<String> poolName, String csv) {
        var rows = figures.steps().rows().stream()
                .map(row -> row(stepName.apply(row.keys().getFirst()), row))
                .toList();
        return new DayReportTimes(
                rows,
                row(text("insight.staff.day.all"), figures.steps().all()),
                targets(figures.targets(), poolName),
                excluded(figures.totals()),
                csv);
    }

    private static List<String> targets(QueueRules rules, UnaryOperator<String> poolName) {
        var targets = new ArrayList<String>();
        targets.add(text(
                "insight.staff.day.target",
                rules.target().walkIn(),
                rules.target().appointment(),
                rules.share()));
        rules.pools()
                .forEach(own ->
                        targets.add(text("insight.staff.day.target.queue", poolName.apply(own.pool()), own.longest())));
        return targets;
    }

    private static DayReportTimes.Row row(String name, TimesReport.Row row) {
        var share = row.waiting().share();
        return new DayReportTimes.Row(
                name,
                row.visits(),
                spread(row.waiting()),
                spread(row.waitingFromDue()),
                spread(row.handling()),
                spread(row.throughput()),
                share == null ? "–" : percent(share.doubleValue()));
    }

    private static DayReportTimes.Spread spread(Spread spread) {
        return new DayReportTimes.Spread(shown(spread.mean()), shown(spread.p50()), shown(spread.p90()));
    }

    /// Whole minutes without their unit, which the table says once; below zero with a real minus.
    private static String shown(@Nullable Duration duration) {
        return duration == null ? "–" : number(Spread.wholeMinutes(duration)).replace('-', '−');
    }

    /// Who is counted as a visit and not measured (MEA-02).
    private static String excluded(Counts totals) {
        var parts = new ArrayList<String>();
        if (totals.open() > 0) {
            parts.add(text("insight.staff.day.excluded.open", totals.open()));
        }
        if (totals.left() + totals.noShow() > 0) {
            parts.add(text("insight.staff.day.excluded.left", totals.left() + totals.noShow()));
        }
        if (totals.notClosed() > 0) {
            parts.add(text("insight.staff.day.excluded.not-closed", totals.notClosed()));
        }
        return parts.isEmpty() ? "" : text("insight.staff.day.excluded", String.join(", ", parts));
    }
}
