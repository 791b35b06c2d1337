package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Place;
import balieplein.insight.ReportSending;
import balieplein.insight.SavedReport;
import balieplein.insight.SavedReports;
import balieplein.insight.Selection;
import balieplein.kernel.CityTime;
import balieplein.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts saved reports on their screens.
@Component
class SavedReportPages {

    static final String PATH = "/staff/reports/saved";

    private final SavedReports saved;
    private final SavedReportSheets sheets;
    private final Recipients recipients;

    SavedReportPages(SavedReports saved, SavedReportSheets sheets, Recipients recipients) {
        this.saved = saved;
        this.sheets = sheets;
        this.recipients = recipients;
    }

    static String path(String code) {
        return PATH + "/" + code;
    }

    SavedReportPage page(SavedReport report, Selection period) {
        return new SavedReportPage(
                path(report.code()),
                sheets.of(report, period, 0),
                text("insight.staff.schedule." + report.schedule().tag()),
                recipients.names(report.recipients()),
                recipients.left(report.wish()),
                RowsController.path(period, null),
                saved.sendings(report.code()).stream().map(this::sent).toList());
    }

    static Place place(@Nullable String location) {
        return location == null ? Place.ALL_LOCATIONS : Place.location(location);
    }

    private SavedReportPage.Sent sent(ReportSending sending) {
        return new SavedReportPage.Sent(
                Shown.period(new Selection(null, sending.first(), sending.last())),
                sending.version() == 0 ? Shown.NOTHING : String.valueOf(sending.version()),
                Formats.date(CityTime.date(sending.at())) + ", " + Formats.time(sending.at()),
                recipients.names(sending.reached()),
                recipients.names(sending.leftOut()));
    }
}
