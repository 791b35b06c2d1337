package balieplein.web;

import java.util.List;

/// Columns in the order of time, each with its number on top, drawn on a field of 700 by 240 by the template
/// `components/column-chart`.
///
/// @param columns what lies under a column is its label; an empty one stays empty
public record ColumnChart(List<Bar> columns) {

    public static final int WIDTH = 700;
    public static final int HEIGHT = 240;
    public static final int FLOOR = 206;
    private static final double TOP = 22;
    private static final double FILLED = 0.78;
    private static final double WIDEST = 56;

    public ColumnChart {
        columns = List.copyOf(columns);
    }

    /// The left edge of a column.
    public double x(int index) {
        return Tenths.round(step() * index + (step() - width()) / 2);
    }

    /// The middle, where its number and label stand.
    public double middle(int index) {
        return Tenths.round(step() * index + step() / 2);
    }

    public double width() {
        return Tenths.round(Math.min(WIDEST, step() * FILLED));
    }

    public double y(int index) {
        return Tenths.round(FLOOR - height(index));
    }

    public double height(int index) {
        var highest = columns.stream().mapToDouble(Bar::value).max().orElse(0);
        return highest <= 0
                ? 0
                : Tenths.round((FLOOR - TOP) * Math.max(0, columns.get(index).value()) / highest);
    }

    private double step() {
        return (double) WIDTH / Math.max(1, columns.size());
    }
}
