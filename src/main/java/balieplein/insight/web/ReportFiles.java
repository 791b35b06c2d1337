package balieplein.insight.web;

import balieplein.insight.Dimension;
import balieplein.insight.Selection;
import balieplein.insight.Spread;
import balieplein.insight.TimesReport;
import balieplein.insight.VisitsReport;
import balieplein.insight.Withheld;
import balieplein.web.Csv;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reports as CSV: the rows only, so that a spreadsheet can add them up itself.
final class ReportFiles {

    private static final List<String> MEASURES = List.of("waiting", "waiting-from-due", "handling", "throughput");
    private static final List<String> FIGURES = List.of("n", "mean", "p50", "p90", "within");

    private static final String GENERATED = "generated";

    private ReportFiles() {}

    static String name(String report, Selection selection) {
        var place = selection.location() == null ? "" : "-" + selection.location();
        var days = selection.from().equals(selection.to())
                ? "-" + selection.from()
                : "-" + selection.from() + "-" + selection.to();
        return report + place + days + ".csv";
    }

    static Csv of(VisitsReport report) {
        var made = report.totals().generated();
        var csv = new Csv(names(report.by(), marked(List.of("visits", "items"), made)));
        for (var row : report.rows()) {
            var line = new ArrayList<Object>(row.keys());
            var shown = row.withheld() == Withheld.NOT;
            line.add(shown ? row.visits() : hidden(row.withheld()));
            line.add(shown ? row.items() : hidden(row.withheld()));
            csv.add(mark(line, made));
        }
        return csv;
    }

    static Csv of(TimesReport report) {
        var made = report.totals().generated();
        var measured = new ArrayList<>(List.of("finished"));
        MEASURES.forEach(measure -> FIGURES.forEach(figure -> measured.add(measure + "-" + figure)));
        var csv = new Csv(names(report.by(), marked(measured, made)));
        for (var row : report.rows()) {
            var line = new ArrayList<@Nullable Object>(row.keys());
            line.add(row.withheld() == Withheld.NOT ? row.visits() : hidden(row.withheld()));
            for (var spread : List.of(row.waiting(), row.waitingFromDue(), row.handling(), row.throughput())) {
                line.add(spread.n());
                line.add(Spread.minutes(spread.mean()));
                line.add(Spread.minutes(spread.p50()));
                line.add(Spread.minutes(spread.p90()));
                line.add(spread.share());
            }
            csv.add(mark(line, made));
        }
        return csv;
    }

    /// A file that contains what never happened says so in every row: how many visits of the whole were made up.
    private static List<String> marked(List<String> names, int made) {
        var more = new ArrayList<>(names);
        if (made > 0) {
            more.add(GENERATED);
        }
        return more;
    }

    private static List<@Nullable Object> mark(List<? extends @Nullable Object> line, int made) {
        var more = new ArrayList<@Nullable Object>(line);
        if (made > 0) {
            more.add(made);
        }
        return more;
    }

    /// What stands in place of a figure.
    private static String hidden(Withheld why) {
        return switch (why) {
            case SMALL -> "<5";
            case ONE_OFFICIAL, GIVES_AWAY -> "x";
            case NOT -> throw new IllegalArgumentException("This figure is shown.");
        };
    }

    private static List<String> names(List<Dimension> by, List<String> figures) {
        var names = new ArrayList<>(by.stream().map(Dimension::tag).toList());
        names.addAll(figures);
        return names;
    }
}
