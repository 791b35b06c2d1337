package balieplein.insight.web;

import static balieplein.web.Formats.clock;
import static balieplein.web.Formats.number;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.insight.DayFigures;
import balieplein.insight.VisitsReport;
import balieplein.web.Bar;
import balieplein.web.ColumnChart;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The charts of one day.
final class DayShapes {

    private final DayFigures figures;
    private final UnaryOperator<String> productName;
    private final DayHalfHours halfHours;

    /// @param productName for people
    DayShapes(DayFigures figures, UnaryOperator<String> productName) {
        this.figures = figures;
        this.productName = productName;
        this.halfHours = new DayHalfHours(figures.halfHours());
    }

    DayReportPage.Moments moments(String csv) {
        var visits = DayHalfHours.byHalfHour(figures.halfHours());
        var columns = halfHours.list().stream()
                .map(start -> {
                    var count = visits.getOrDefault(start, 0);
                    return new Bar(
                            start.getMinute() == 0 ? text("insight.staff.day.hour", start.getHour()) : "",
                            count,
                            number(count));
                })
                .toList();
        var labels = halfHours.list().stream().map(DayShapes::span).toList();
        return new DayReportPage.Moments(busiest(visits), new ColumnChart(columns), labels, csv);
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

    private String busiest(Map<LocalTime, Integer> visits) {
        return visits.entrySet().stream()
                .max(Map.Entry.<LocalTime, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<LocalTime, Integer>comparingByKey().reversed()))
                .map(busiest -> text(
                        "insight.staff.day.busiest",
                        clock(busiest.getKey()),
                        time(busiest.getKey().plusMinutes(DayHalfHours.LENGTH)),
                        busiest.getValue()))
                .orElse("");
    }

    private String name(VisitsReport.Row row) {
        return productName.apply(row.keys().getFirst());
    }

    private static String span(LocalTime start) {
        return text("insight.staff.day.span", clock(start), time(start.plusMinutes(DayHalfHours.LENGTH)));
    }
}
