package balieplein.insight;

import java.util.List;

/// How many visitors came, for which products, at which moments (MEA-01).
///
/// @param by what the keys of a row are, in their order
public record VisitsReport(List<Dimension> by, List<Row> rows, Counts totals) {

    /// @param keys one value per dimension; empty where it is not known
    /// @param items what was really handled of it
    /// @param withheld why the figures are not shown, if so
    public record Row(List<String> keys, int visits, int items, Withheld withheld) {

        public Row {
            keys = List.copyOf(keys);
        }

        public Row(List<String> keys, int visits, int items) {
            this(keys, visits, items, Withheld.NOT);
        }

        Row withheld(Withheld why) {
            return new Row(keys, 0, 0, why);
        }
    }

    public VisitsReport {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
    }
}
