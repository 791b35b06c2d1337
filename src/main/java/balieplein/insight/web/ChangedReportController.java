package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.insight.ReportKeeping;
import balieplein.insight.SavedReport;
import balieplein.insight.SavedReports;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changing a saved report (MEA-03).
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping(SavedReportPages.PATH + "/{code}")
class ChangedReportController {

    private final SavedReports saved;
    private final SavedReportRows rows;
    private final SavedReportForms forms;
    private final TypedReport reading;

    ChangedReportController(SavedReports saved, SavedReportRows rows, SavedReportForms forms, TypedReport reading) {
        this.saved = saved;
        this.rows = rows;
        this.forms = forms;
        this.reading = reading;
    }

    @GetMapping("/edit")
    SavedReportFormPage edit(@PathVariable String code) {
        return forms.page(seen(saved.get(code)));
    }

    /// Who was too late keeps what they typed: to look at what the other one saved, or to keep it as a new report.
    @PostMapping
    Object change(@PathVariable String code, @RequestParam Map<String, String> typed) {
        var found = saved.find(code);
        if (found.isEmpty()) {
            return removed(typed);
        }
        var report = seen(found.get());
        var errors = FieldErrors.none();
        var wish = reading.read(typed, errors);
        if (!errors.isEmpty()) {
            return forms.page(report, typed, "", errors).seeing(version(typed));
        }
        return switch (saved.change(code, version(typed), wish)) {
            case ReportKeeping.Done done -> Redirect.to(SavedReportPages.path(code));
            case ReportKeeping.NameTaken() ->
                forms.page(report, typed, "", TypedReport.taken(errors)).seeing(version(typed));
            case ReportKeeping.ChangedMeanwhile(var now) ->
                forms.page(now, typed, text("insight.staff.saved.changed", rows.summary(now)), errors);
            case ReportKeeping.RemovedMeanwhile() -> removed(typed);
        };
    }

    private SavedReportsPage removed(Map<String, String> typed) {
        return new SavedReportsPage(
                rows.list(), forms.form(typed, text("insight.staff.saved.removed"), FieldErrors.none()));
    }

    private static SavedReport seen(SavedReport report) {
        Reach.require(SavedReportPages.place(report.location()));
        return report;
    }

    private static int version(Map<String, String> typed) {
        var text = typed.getOrDefault("version", "");
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }
}
