package balieplein.insight.web;

import balieplein.insight.DayFigures;
import balieplein.web.HeatRow;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The table of products by half hours of one day.
final class DayCells {

    private final DayFigures figures;
    private final UnaryOperator<String> productName;
    private final DayHalfHours halfHours;

    /// @param productName for people
    DayCells(DayFigures figures, UnaryOperator<String> productName) {
        this.figures = figures;
        this.productName = productName;
        this.halfHours = new DayHalfHours(figures.halfHours());
    }

    DayReportCells cells() {
        var counts = new LinkedHashMap<String, Map<LocalTime, Integer>>();
        for (var row : figures.productsByHalfHour().rows()) {
            counts.computeIfAbsent(row.keys().get(0), product -> new HashMap<>())
                    .put(LocalTime.parse(row.keys().get(1)), row.visits());
        }
        var shades = counts.values().stream()
                .map(cells -> new HeatRow("", halfHours.inOrder(cells)))
                .toList();
        var rows = new ArrayList<DayReportCells.Row>();
        for (var row : figures.products().rows()) {
            var cells = halfHours.inOrder(counts.getOrDefault(row.keys().getFirst(), Map.of())).stream()
                    .map(visits -> new DayReportCells.Cell(visits, HeatRow.level(visits, shades)))
                    .toList();
            rows.add(
                    new DayReportCells.Row(productName.apply(row.keys().getFirst()), cells, row.visits(), row.items()));
        }
        var totals = figures.totals();
        return new DayReportCells(
                halfHours.list(),
                rows,
                sums(counts.values()),
                halfHours.inOrder(DayHalfHours.byHalfHour(figures.halfHours())),
                totals.products(),
                totals.visits(),
                totals.items());
    }

    private List<Integer> sums(Iterable<Map<LocalTime, Integer>> rows) {
        var sums = new HashMap<LocalTime, Integer>();
        rows.forEach(row -> row.forEach((start, visits) -> sums.merge(start, visits, Integer::sum)));
        return halfHours.inOrder(sums);
    }
}
