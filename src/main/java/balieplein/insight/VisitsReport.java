package balieplein.insight;

import java.util.List;

/// How many visitors came, for which products, at which moments (MEA-01).
///
/// @param by what the keys of a row are, in their order
public record VisitsReport(List<Dimension> by, List<Row> rows, Counts totals) {

    /// @param keys one value per dimension; empty where it is not known
    /// @param items what was really handled of it
    public record Row(List<String> keys, int visits, int items) {

        public Row {
            keys = List.copyOf(keys);
        }
    }

    public VisitsReport {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
    }
}
