package balieplein.insight.web;

import java.time.LocalTime;
import java.util.List;

/// Product by half hour.
///
/// @param columns starts of half hours
/// @param products under each column, how many products
/// @param visits under each column, how many visits: a visit for two products is one
public record DayReportCells(
        List<LocalTime> columns,
        List<Row> rows,
        List<Integer> products,
        List<Integer> visits,
        int allProducts,
        int allVisits,
        int allItems) {

    /// @param cells visits per half hour, with how dark each is shown
    /// @param items really handled
    public record Row(String name, List<Cell> cells, int visits, int items) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public record Cell(int visits, int level) {}

    public DayReportCells {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        products = List.copyOf(products);
        visits = List.copyOf(visits);
    }
}
