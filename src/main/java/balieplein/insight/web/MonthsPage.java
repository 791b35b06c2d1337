package balieplein.insight.web;

import balieplein.web.Page;
import java.util.List;

/// The closed months, the newest first.
public record MonthsPage(List<Month> months) implements Page {

    /// @param latest whether no later version exists
    public record Month(String name, int version, String frozen, String visits, String path, boolean latest) {}

    public MonthsPage {
        months = List.copyOf(months);
    }
}
