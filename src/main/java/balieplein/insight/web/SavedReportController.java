package balieplein.insight.web;

import balieplein.identity.Allowed;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.insight.SavedReport;
import balieplein.insight.SavedReports;
import balieplein.insight.Selection;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// A saved report on the screen and as a file: the figures of its last period.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping(SavedReportPages.PATH + "/{code}")
class SavedReportController {

    private final SavedReports saved;
    private final SavedReportPages pages;
    private final SavedReportSheets figures;
    private final ReportSheets sheets;
    private final ReportPdf pdf;
    private final InstantSource clock;

    SavedReportController(
            SavedReports saved,
            SavedReportPages pages,
            SavedReportSheets figures,
            ReportSheets sheets,
            ReportPdf pdf,
            InstantSource clock) {
        this.saved = saved;
        this.pages = pages;
        this.figures = figures;
        this.sheets = sheets;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping
    SavedReportPage report(@PathVariable String code) {
        var report = seen(code);
        return pages.page(report, period(report));
    }

    @GetMapping("/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code) {
        var report = seen(code);
        return ReportPdf.response(pdf.of(figures.of(report, period(report), 0)), period(report));
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> csv(@PathVariable String code) {
        var report = seen(code);
        var period = period(report);
        return ReportFiles.of(sheets.times(period, report.split())).response(ReportFiles.name("times", period));
    }

    private SavedReport seen(String code) {
        var report = saved.get(code);
        Reach.require(SavedReportPages.place(report.location()));
        return report;
    }

    private Selection period(SavedReport report) {
        return report.schedule().last(report.location(), CityTime.date(clock.instant()));
    }
}
