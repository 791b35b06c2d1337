package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.insight.FrozenMonths;
import balieplein.insight.SavedReport;
import balieplein.insight.SavedReports;
import balieplein.insight.Schedule;
import balieplein.insight.Selection;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts saved reports on their screens.
@Component
class SavedReportPages {

    static final String PATH = "/staff/reports/saved";

    private final SavedReports saved;
    private final ReportSheets sheets;
    private final FrozenMonths months;
    private final Recipients recipients;
    private final Locations locations;

    SavedReportPages(
            SavedReports saved, ReportSheets sheets, FrozenMonths months, Recipients recipients, Locations locations) {
        this.saved = saved;
        this.sheets = sheets;
        this.months = months;
        this.recipients = recipients;
        this.locations = locations;
    }

    SavedReportsPage list(Map<String, String> typed, FieldErrors errors) {
        return new SavedReportsPage(
                saved.list().stream()
                        .filter(report -> Reach.includes(place(report.location())))
                        .map(this::row)
                        .toList(),
                locations.list().stream()
                        .filter(location -> Reach.includes(Place.location(location.code())))
                        .map(location -> new Choice(location.code(), location.name()))
                        .toList(),
                ReportSheets.SPLITS.stream()
                        .map(split -> new Choice(split.tag(), text("insight.staff.split." + split.tag())))
                        .toList(),
                Arrays.stream(Schedule.values())
                        .map(schedule -> new Choice(schedule.tag(), text("insight.staff.schedule." + schedule.tag())))
                        .toList(),
                typed,
                errors);
    }

    SavedReportPage page(SavedReport report, Selection period) {
        return new SavedReportPage(
                PATH + "/" + report.code(),
                sheet(report, period, 0),
                text("insight.staff.schedule." + report.schedule().tag()),
                recipients.names(report.recipients()),
                recipients.left(report.recipients()),
                RowsController.path(period, null),
                saved.sendings(report.code()).stream()
                        .map(sending -> sent(report, sending))
                        .toList());
    }

    /// @param since the version that was sent before; 0 for the one before the newest
    ReportSheet sheet(SavedReport report, Selection period, int since) {
        return sheets.of(report.name(), period, report.split()).with(changes(report, period, since));
    }

    static Place place(@Nullable String location) {
        return location == null ? Place.ALL_LOCATIONS : Place.location(location);
    }

    /// What a later version of the frozen month says otherwise. Of one location the number of its visitors only: other
    /// figures are frozen for the city as a whole.
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
                .filter(change -> report.location() == null
                        ? change.split().isEmpty() || change.split().equals("product")
                        : change.split().equals("location") && change.key().equals(report.location()))
                .map(shapes::change)
                .toList();
        return new ReportSheet.Changes(text("insight.staff.months.changes.caption", before, newest), lines);
    }

    private SavedReportsPage.Row row(SavedReport report) {
        var sent = saved.sendings(report.code());
        return new SavedReportsPage.Row(
                report.name(),
                PATH + "/" + report.code(),
                report.location() == null
                        ? text("insight.staff.over.everywhere")
                        : locations
                                .find(report.location())
                                .map(each -> each.name())
                                .orElse(report.location()),
                text("insight.staff.schedule." + report.schedule().tag()),
                recipients.names(report.recipients()),
                recipients.left(report.recipients()),
                sent.isEmpty()
                        ? Shown.NOTHING
                        : Formats.date(CityTime.date(sent.getFirst().at())));
    }

    private SavedReportPage.Sent sent(SavedReport report, SavedReport.Sending sending) {
        return new SavedReportPage.Sent(
                Shown.period(report.schedule().from(sending.first())),
                sending.version() == 0 ? Shown.NOTHING : String.valueOf(sending.version()),
                Formats.date(CityTime.date(sending.at())) + ", " + Formats.time(sending.at()),
                recipients.names(sending.reached()),
                recipients.names(sending.leftOut()));
    }
}
