package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.insight.FrozenMonth;
import balieplein.insight.FrozenMonths;
import balieplein.insight.SavedReport;
import balieplein.insight.Schedule;
import balieplein.insight.Selection;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/// The sheet of a saved report, with what a later version of the frozen month says otherwise.
@Component
class SavedReportSheets {

    private final ReportSheets sheets;
    private final FrozenMonths months;

    SavedReportSheets(ReportSheets sheets, FrozenMonths months) {
        this.sheets = sheets;
        this.months = months;
    }

    /// @param since the version that was sent before; 0 for the one before the newest
    ReportSheet of(SavedReport report, Selection period, int since) {
        return sheets.of(report.name(), period, report.split()).with(changes(report, period, since));
    }

    private ReportSheet.Changes changes(SavedReport report, Selection period, int since) {
        var month = YearMonth.from(period.from());
        var newest = report.schedule() == Schedule.MONTH ? months.newest(month) : 0;
        if (newest < 2) {
            return ReportSheet.Changes.NONE;
        }
        var before = since == 0 ? newest - 1 : since;
        var frozen = months.get(month, newest);
        var shapes = new MonthShapes(frozen);
        var lines = months.changesSince(frozen, before).stream()
                .filter(change -> isAbout(report, change))
                .map(shapes::change)
                .toList();
        return new ReportSheet.Changes(text("insight.staff.months.changes.caption", before, newest), lines);
    }

    /// Of one location the number of its visitors only: other figures are frozen for the city as a whole.
    private static boolean isAbout(SavedReport report, FrozenMonth.Change change) {
        return report.location() == null
                ? change.split().isEmpty() || change.split().equals("product")
                : change.split().equals("location") && change.key().equals(report.location());
    }
}
