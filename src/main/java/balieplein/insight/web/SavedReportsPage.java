package balieplein.insight.web;

import balieplein.web.Page;
import java.util.List;

/// The reports people keep, and a form for another one.
public record SavedReportsPage(List<Row> rows, SavedReportForm form) implements Page {

    /// @param left names of recipients who left the organisation and get nothing
    public record Row(
            String name, String path, String place, String schedule, String recipients, String left, String last) {}

    public SavedReportsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public int status() {
        return form.status();
    }
}
