package balieplein.insight.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Texts.text;

import balieplein.insight.Overview;
import balieplein.insight.Spread;
import balieplein.insight.TimesReport;
import balieplein.insight.VisitsReport;
import balieplein.web.Bar;
import balieplein.web.ColumnChart;
import balieplein.web.Formats;
import balieplein.web.LineChart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The charts of a period, each with its sentence.
final class OverviewCharts {

    private static final int MONTHS_OF_A_SEASON = 3;

    private final Overview overview;
    private final Function<String, String> csv;

    /// @param csv address of a file, from its kind and dimensions
    OverviewCharts(Overview overview, Function<String, String> csv) {
        this.overview = overview;
        this.csv = csv;
    }

    DashboardPage.Waits waits() {
        var byDate = overview.selection().isShownByDate();
        var rows = overview.moments().rows();
        var labels = rows.stream().map(row -> moment(row, byDate)).toList();
        var norm = overview.targets().target().walkIn();
        var chart = new LineChart(
                labels,
                List.of(
                        new LineChart.Line("p90", minutes(rows, spread -> spread.p90())),
                        new LineChart.Line("p50", minutes(rows, spread -> spread.p50()))),
                norm,
                text("insight.staff.over.norm", Formats.minutes(norm)));
        var above = rows.stream()
                .filter(row -> longer(row.waiting().p90(), Duration.ofMinutes(norm)))
                .count();
        return new DashboardPage.Waits(
                text(byDate ? "insight.staff.over.waits.days" : "insight.staff.over.waits.months", above, rows.size()),
                chart,
                csv.apply(byDate ? "times date" : "times month"));
    }

    DashboardPage.@Nullable Season season() {
        var rows = overview.months().rows();
        if (rows.size() < MONTHS_OF_A_SEASON) {
            return null;
        }
        var columns = rows.stream()
                .map(row -> new Bar(row.keys().getFirst().substring(2), row.visits(), number(row.visits())))
                .toList();
        var most = rows.stream()
                .max(Comparator.comparingInt(VisitsReport.Row::visits))
                .orElseThrow();
        var average = overview.totals().visits() / (double) rows.size();
        return new DashboardPage.Season(
                text(
                        "insight.staff.over.season.sentence",
                        Shown.month(most.keys().getFirst()),
                        most.visits(),
                        Math.round(average)),
                new ColumnChart(columns),
                rows.stream().map(row -> Shown.month(row.keys().getFirst())).toList(),
                csv.apply("visits month"));
    }

    private static String moment(TimesReport.Row row, boolean byDate) {
        var key = row.keys().getFirst();
        return byDate ? Formats.shortDay(LocalDate.parse(key)) : Shown.month(key);
    }

    private static List<Integer> minutes(List<TimesReport.Row> rows, Function<Spread, @Nullable Duration> which) {
        return rows.stream()
                .map(row -> Objects.requireNonNullElse(which.apply(row.waiting()), Duration.ZERO))
                .map(duration -> Math.toIntExact(Spread.wholeMinutes(duration)))
                .toList();
    }

    private static boolean longer(@Nullable Duration duration, Duration norm) {
        return duration != null && duration.compareTo(norm) > 0;
    }
}
