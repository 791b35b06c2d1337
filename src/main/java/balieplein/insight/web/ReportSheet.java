package balieplein.insight.web;

import balieplein.insight.web.DayReportPage.Headline;
import java.util.List;

/// The figures of a report as screen, mail and PDF show them: one sheet, made once.
///
/// @param generated says that visits behind it never happened, empty when all did
/// @param head names of the columns of the table
/// @param rows first the name, then the figures
/// @param changes what a frozen month has otherwise than before
public record ReportSheet(
        String title,
        String city,
        String place,
        String period,
        String generated,
        List<Headline> figures,
        List<String> head,
        List<List<String>> rows,
        Changes changes) {

    /// @param heading empty when nothing changed
    public record Changes(String heading, List<MonthPage.Change> lines) {

        static final Changes NONE = new Changes("", List.of());

        public Changes {
            lines = List.copyOf(lines);
        }
    }

    public ReportSheet {
        figures = List.copyOf(figures);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    ReportSheet with(Changes others) {
        return new ReportSheet(title, city, place, period, generated, figures, head, rows, others);
    }
}
