package balieplein.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Lines over the same labels, drawn on a field of 640 by 260 by the template `components/line-chart`.
///
/// @param norm a line to stay under, 0 for none
/// @param most the axis does not go further, 0 where there is no end
public record LineChart(List<String> labels, List<Line> lines, int norm, String normLabel, int most) {

    private static final double LEFT = 32;
    private static final double RIGHT = 520;
    private static final double TOP = 16;
    private static final double BOTTOM = 226;
    private static final int LABEL_HEIGHT = 16;
    private static final int LONG_LABEL = 10;

    /// One value per label.
    public record Line(String label, List<Integer> values) {

        public Line {
            values = List.copyOf(values);
        }

        int last() {
            return values.isEmpty() ? 0 : values.getLast();
        }
    }

    public LineChart(List<String> labels, List<Line> lines, int norm, String normLabel) {
        this(labels, lines, norm, normLabel, 0);
    }

    /// Shares of a whole: nothing is above a hundred.
    public static LineChart ofPercents(List<String> labels, List<Line> lines) {
        return new LineChart(labels, lines, 0, "", 100);
    }

    public LineChart {
        labels = List.copyOf(labels);
        lines = List.copyOf(lines);
        for (var line : lines) {
            if (line.values().size() != labels.size()) {
                throw new IllegalArgumentException("Line '" + line.label() + "' has "
                        + line.values().size() + " values for " + labels.size() + " labels.");
            }
        }
    }

    /// Round figures for the axis, from 0 to above the highest value.
    public List<Integer> ticks() {
        return scale().ticks();
    }

    public double y(double value) {
        return Tenths.round(BOTTOM - (BOTTOM - TOP) * value / scale().top());
    }

    public double x(int index) {
        return labels.size() < 2 ? LEFT : Tenths.round(LEFT + (RIGHT - LEFT) * index / (labels.size() - 1));
    }

    /// A single value is a level line: a line of one point would not be seen.
    public String points(Line line) {
        var points = new ArrayList<String>();
        for (int i = 0; i < line.values().size(); i++) {
            points.add(x(i) + "," + y(line.values().get(i)));
        }
        if (points.size() == 1) {
            points.add(RIGHT + "," + y(line.values().getFirst()));
        }
        return String.join(" ", points);
    }

    /// About six labels fit under the chart, or five as long as a month with its year.
    public int labelStep() {
        var fit = labels.stream().anyMatch(label -> label.length() > LONG_LABEL) ? 5 : 6;
        return Math.max(1, (labels.size() + fit - 1) / fit);
    }

    /// Beside the end of the line, moved where it would cover the label of the norm or of a line before it: down, or
    /// up from the foot of the chart.
    public double labelY(Line line) {
        var above = new ArrayList<Double>();
        if (norm > 0) {
            above.add(y(norm) + 4);
        }
        for (var other : lines) {
            var y = free(y(other.last()) + 4, above);
            if (other.equals(line)) {
                return y;
            }
            above.add(y);
        }
        throw new IllegalArgumentException("Line '" + line.label() + "' is not in this chart.");
    }

    private double free(double wanted, List<Double> taken) {
        var down = wanted;
        while (overlaps(down, taken)) {
            down += 1;
        }
        var up = wanted;
        while (overlaps(up, taken)) {
            up -= 1;
        }
        return down <= y(0) + 4 ? down : up;
    }

    private static boolean overlaps(double y, List<Double> others) {
        return others.stream().anyMatch(other -> Math.abs(other - y) < LABEL_HEIGHT);
    }

    private ChartScale scale() {
        var values = new ArrayList<>(List.of(norm));
        lines.forEach(line -> values.addAll(line.values()));
        return new ChartScale(Collections.max(values), most);
    }
}
