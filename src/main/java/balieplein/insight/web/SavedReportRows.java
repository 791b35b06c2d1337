package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Reach;
import balieplein.insight.SavedReport;
import balieplein.insight.SavedReports;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Formats;
import java.util.List;
import org.springframework.stereotype.Component;

/// The list of saved reports.
@Component
class SavedReportRows {

    private final SavedReports saved;
    private final Recipients recipients;
    private final Locations locations;

    SavedReportRows(SavedReports saved, Recipients recipients, Locations locations) {
        this.saved = saved;
        this.recipients = recipients;
        this.locations = locations;
    }

    List<SavedReportsPage.Row> list() {
        return saved.list().stream()
                .filter(report -> Reach.includes(SavedReportPages.place(report.location())))
                .map(this::row)
                .toList();
    }

    /// What a report is, in a line: for whoever is told that a colleague changed it.
    String summary(SavedReport report) {
        return String.join(
                " · ",
                report.name(),
                place(report),
                text("insight.staff.split." + report.split().tag()),
                text("insight.staff.schedule." + report.schedule().tag()),
                recipients.names(report.recipients()));
    }

    private SavedReportsPage.Row row(SavedReport report) {
        var sent = saved.sendings(report.code());
        return new SavedReportsPage.Row(
                report.name(),
                SavedReportPages.path(report.code()),
                place(report),
                text("insight.staff.schedule." + report.schedule().tag()),
                recipients.names(report.recipients()),
                recipients.left(report.wish()),
                sent.isEmpty()
                        ? Shown.NOTHING
                        : Formats.date(CityTime.date(sent.getFirst().at())));
    }

    private String place(SavedReport report) {
        var code = report.location();
        return code == null
                ? text("insight.staff.over.everywhere")
                : locations.find(code).map(each -> each.name()).orElse(code);
    }
}
