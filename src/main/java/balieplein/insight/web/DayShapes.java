package balieplein.insight.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Formats.number;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.insight.DayFigures;
import balieplein.insight.Spread;
import balieplein.insight.TimesReport;
import balieplein.insight.VisitsReport;
import balieplein.web.Bar;
import balieplein.web.ColumnChart;
import balieplein.web.Formats;
import balieplein.web.HeatRow;
import balieplein.web.LineChart;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Charts and the table of cells of one day.
final class DayShapes {

    private static final int HALF_HOUR = 30;

    private final DayFigures figures;
    private final UnaryOperator<String> productName;
    private final List<LocalTime> halfHours;

    /// @param productName for people
    DayShapes(DayFigures figures, UnaryOperator<String> productName) {
        this.figures = figures;
        this.productName = productName;
        this.halfHours = halfHours(figures.halfHours());
    }

    DayReportPage.Moments moments(String csv) {
        var visits = byHalfHour(figures.halfHours());
        var columns = halfHours.stream()
                .map(start -> {
                    var count = visits.getOrDefault(start, 0);
                    return new Bar(
                            start.getMinute() == 0 ? text("insight.staff.day.hour", start.getHour()) : "",
                            count,
                            number(count));
                })
                .toList();
        var labels = halfHours.stream().map(DayShapes::span).toList();
        return new DayReportPage.Moments(busiest(visits), new ColumnChart(columns), labels, csv);
    }

    DayReportPage.Waits waits(String csv) {
        var rows = figures.timesByHalfHour().rows();
        var labels = rows.stream().map(row -> clock(start(row))).toList();
        var p90 = rows.stream().map(row -> minutes(row.waiting().p90())).toList();
        var p50 = rows.stream().map(row -> minutes(row.waiting().p50())).toList();
        var lines = List.of(new LineChart.Line("p90", p90), new LineChart.Line("p50", p50));
        var longest = rows.stream()
                .max(Comparator.comparing(
                        row -> Objects.requireNonNullElse(row.waiting().p90(), Duration.ZERO)))
                .map(row -> text(
                        "insight.staff.day.waits.sentence",
                        clock(start(row)),
                        time(start(row).plusMinutes(HALF_HOUR)),
                        Formats.minutes(minutes(row.waiting().p90()))))
                .orElse("");
        return new DayReportPage.Waits(longest, new LineChart(labels, lines, 0, ""), csv);
    }

    DayReportPage.Products products(String csv) {
        var bars = figures.products().rows().stream()
                .sorted(Comparator.comparingInt(VisitsReport.Row::visits).reversed())
                .map(row -> new Bar(name(row), row.visits(), number(row.visits())))
                .toList();
        var sentence = bars.isEmpty()
                ? ""
                : text(
                        "insight.staff.day.products.sentence",
                        bars.getFirst().label(),
                        figures.products().rows().stream()
                                .mapToInt(VisitsReport.Row::visits)
                                .max()
                                .orElse(0));
        return new DayReportPage.Products(sentence, bars, csv);
    }

    DayReportPage.Cells cells() {
        var counts = new LinkedHashMap<String, Map<LocalTime, Integer>>();
        for (var row : figures.productsByHalfHour().rows()) {
            counts.computeIfAbsent(row.keys().get(0), product -> new HashMap<>())
                    .put(LocalTime.parse(row.keys().get(1)), row.visits());
        }
        var shades = counts.values().stream()
                .map(cells -> new HeatRow("", inOrder(cells)))
                .toList();
        var rows = new ArrayList<DayReportPage.Cells.Row>();
        for (var row : figures.products().rows()) {
            var cells = inOrder(counts.getOrDefault(row.keys().getFirst(), Map.of())).stream()
                    .map(visits -> new DayReportPage.Cells.Cell(visits, HeatRow.level(visits, shades)))
                    .toList();
            rows.add(new DayReportPage.Cells.Row(name(row), cells, row.visits(), row.items()));
        }
        var totals = figures.totals();
        return new DayReportPage.Cells(
                halfHours,
                rows,
                sums(counts.values()),
                inOrder(byHalfHour(figures.halfHours())),
                totals.products(),
                totals.visits(),
                totals.items());
    }

    private String busiest(Map<LocalTime, Integer> visits) {
        return visits.entrySet().stream()
                .max(Map.Entry.<LocalTime, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<LocalTime, Integer>comparingByKey().reversed()))
                .map(busiest -> text(
                        "insight.staff.day.busiest",
                        clock(busiest.getKey()),
                        time(busiest.getKey().plusMinutes(HALF_HOUR)),
                        busiest.getValue()))
                .orElse("");
    }

    private String name(VisitsReport.Row row) {
        return productName.apply(row.keys().getFirst());
    }

    private List<Integer> sums(Iterable<Map<LocalTime, Integer>> rows) {
        var sums = new HashMap<LocalTime, Integer>();
        rows.forEach(row -> row.forEach((start, visits) -> sums.merge(start, visits, Integer::sum)));
        return inOrder(sums);
    }

    private List<Integer> inOrder(Map<LocalTime, Integer> visits) {
        return halfHours.stream().map(start -> visits.getOrDefault(start, 0)).toList();
    }

    private static Map<LocalTime, Integer> byHalfHour(VisitsReport report) {
        var visits = new HashMap<LocalTime, Integer>();
        report.rows().forEach(row -> visits.put(LocalTime.parse(row.keys().getFirst()), row.visits()));
        return visits;
    }

    /// From the first half hour with visitors to the last, with the empty ones between them.
    private static List<LocalTime> halfHours(VisitsReport report) {
        var all = new ArrayList<LocalTime>();
        if (!report.rows().isEmpty()) {
            var last = LocalTime.parse(report.rows().getLast().keys().getFirst());
            var first = LocalTime.parse(report.rows().getFirst().keys().getFirst());
            for (var minute = minute(first); minute <= minute(last); minute += HALF_HOUR) {
                all.add(LocalTime.MIDNIGHT.plusMinutes(minute));
            }
        }
        return all;
    }

    private static LocalTime start(TimesReport.Row row) {
        return LocalTime.parse(row.keys().getFirst());
    }

    private static int minutes(@Nullable Duration duration) {
        return duration == null ? 0 : Math.toIntExact(Spread.wholeMinutes(duration));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static String span(LocalTime start) {
        return text("insight.staff.day.span", clock(start), time(start.plusMinutes(HALF_HOUR)));
    }
}
