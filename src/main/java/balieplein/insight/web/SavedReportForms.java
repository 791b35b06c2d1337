package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.insight.SavedReport;
import balieplein.insight.Schedule;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Makes the form of a saved report.
@Component
class SavedReportForms {

    private final Recipients recipients;
    private final Locations locations;

    SavedReportForms(Recipients recipients, Locations locations) {
        this.recipients = recipients;
        this.locations = locations;
    }

    SavedReportForm form(Map<String, String> typed, String warning, FieldErrors errors) {
        return new SavedReportForm(
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
                warning,
                errors);
    }

    /// The form of a report as it stands; who left is not in it any more.
    SavedReportFormPage page(SavedReport report) {
        var now = Map.of(
                "name", report.name(),
                "location", Objects.requireNonNullElse(report.location(), ""),
                "split", report.split().tag(),
                "schedule", report.schedule().tag(),
                "recipients", recipients.addresses(report.wish()));
        return page(report, now, "", FieldErrors.none());
    }

    SavedReportFormPage page(SavedReport report, Map<String, String> typed, String warning, FieldErrors errors) {
        return new SavedReportFormPage(
                SavedReportPages.path(report.code()),
                report.name(),
                report.version(),
                recipients.left(report.wish()),
                form(typed, warning, errors));
    }
}
