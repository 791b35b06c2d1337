package balieplein.insight.web;

import balieplein.web.HeatRow;
import balieplein.web.Page;
import java.util.List;

/// The frozen figures of one month. The same today and in ten years.
///
/// @param changes what this version has otherwise than the one before
public record MonthPage(
        String name,
        String city,
        int version,
        int edition,
        String frozen,
        List<Figure> figures,
        List<Product> products,
        List<Figure> locations,
        List<String> columns,
        List<HeatRow> week,
        List<Change> changes,
        String csv)
        implements Page {

    public record Figure(String name, String value) {}

    public record Product(String name, String visits, String p50, String p90, String within) {}

    public record Change(String name, String before, String now) {}

    public MonthPage {
        figures = List.copyOf(figures);
        products = List.copyOf(products);
        locations = List.copyOf(locations);
        columns = List.copyOf(columns);
        week = List.copyOf(week);
        changes = List.copyOf(changes);
    }
}
