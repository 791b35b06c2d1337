package balieplein.web;

import java.util.List;

/// One row of a heat map, such as a weekday with its visitors per hour. Zero stays empty.
public record HeatRow(String label, List<Integer> values) {

    private static final int LEVELS = 6;

    public HeatRow {
        values = List.copyOf(values);
    }

    /// Whether a column is the second half of an hour: its head is read aloud, and the hour before it is seen.
    public static boolean isHalfHour(String column) {
        return column.endsWith("30");
    }

    /// How dark a value is among all: 0 for nothing, 6 for the busiest.
    public static int level(int value, List<HeatRow> all) {
        var highest = all.stream()
                .flatMap(row -> row.values.stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return value <= 0 || highest == 0
                ? 0
                : Math.clamp((long) Math.ceil((double) LEVELS * value / highest), 1, LEVELS);
    }
}
