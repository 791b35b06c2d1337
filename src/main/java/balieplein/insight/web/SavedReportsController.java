package balieplein.insight.web;

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

/// Keeping and removing reports that are sent by mail (MEA-03).
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping(SavedReportPages.PATH)
class SavedReportsController {

    private final SavedReports saved;
    private final SavedReportRows rows;
    private final SavedReportForms forms;
    private final TypedReport reading;

    SavedReportsController(SavedReports saved, SavedReportRows rows, SavedReportForms forms, TypedReport reading) {
        this.saved = saved;
        this.rows = rows;
        this.forms = forms;
        this.reading = reading;
    }

    @GetMapping
    SavedReportsPage list() {
        return list(Map.of(), FieldErrors.none());
    }

    @PostMapping
    Object keep(@RequestParam Map<String, String> typed) {
        var errors = FieldErrors.none();
        var wish = reading.read(typed, errors);
        if (errors.isEmpty()) {
            if (saved.keep(wish) instanceof ReportKeeping.Done(var code)) {
                return Redirect.to(SavedReportPages.path(code));
            }
            TypedReport.taken(errors);
        }
        return list(typed, errors);
    }

    @PostMapping("/{code}/removal")
    Object remove(@PathVariable String code) {
        saved.remove(seen(saved.get(code)).code());
        return Redirect.to(SavedReportPages.PATH);
    }

    private SavedReportsPage list(Map<String, String> typed, FieldErrors errors) {
        return new SavedReportsPage(rows.list(), forms.form(typed, "", errors));
    }

    private static SavedReport seen(SavedReport report) {
        Reach.require(SavedReportPages.place(report.location()));
        return report;
    }
}
