package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.insight.Dimension;
import balieplein.insight.SavedReport;
import balieplein.insight.SavedReports;
import balieplein.insight.Schedule;
import balieplein.insight.Selection;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Reports that people keep and have sent by mail (MEA-03).
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping(SavedReportPages.PATH)
class SavedReportsController {

    private static final int LONGEST = 120;

    private final SavedReports saved;
    private final SavedReportPages pages;
    private final ReportSheets sheets;
    private final ReportPdf pdf;
    private final Recipients recipients;
    private final Locations locations;
    private final InstantSource clock;

    SavedReportsController(
            SavedReports saved,
            SavedReportPages pages,
            ReportSheets sheets,
            ReportPdf pdf,
            Recipients recipients,
            Locations locations,
            InstantSource clock) {
        this.saved = saved;
        this.pages = pages;
        this.sheets = sheets;
        this.pdf = pdf;
        this.recipients = recipients;
        this.locations = locations;
        this.clock = clock;
    }

    @GetMapping
    SavedReportsPage list() {
        return pages.list(Map.of(), FieldErrors.none());
    }

    @PostMapping
    Object keep(@RequestParam Map<String, String> typed) {
        var errors = FieldErrors.none();
        var name = typed.getOrDefault("name", "").strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", "required", text("insight.staff.saved.error.name"));
        }
        var location = typed.getOrDefault("location", "");
        if (!location.isEmpty() && locations.find(location).isEmpty()) {
            errors.add("location", "unknown", text("insight.staff.reviews.error.location"));
        }
        var place = location.isEmpty() ? null : location;
        Reach.require(SavedReportPages.place(place));
        var split = split(typed.getOrDefault("split", ""), errors);
        var schedule = schedule(typed.getOrDefault("schedule", ""), errors);
        var people = recipients.read(typed.getOrDefault("recipients", ""), errors);
        if (schedule != Schedule.NEVER && people.isEmpty()) {
            errors.add("recipients", "required", text("insight.staff.saved.error.recipients"));
        }
        if (errors.isEmpty()) {
            switch (saved.keep(name, place, split, schedule, people)) {
                case SavedReports.Keeping.Done done -> {
                    return Redirect.to(SavedReportPages.PATH + "/" + done.code());
                }
                case SavedReports.Keeping.NameTaken taken ->
                    errors.add("name", "taken", text("insight.staff.saved.error.taken"));
            }
        }
        return pages.list(typed, errors);
    }

    @GetMapping("/{code}")
    SavedReportPage report(@PathVariable String code) {
        var report = seen(code);
        return pages.page(report, period(report));
    }

    @GetMapping("/{code}/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code) {
        var report = seen(code);
        return ReportPdf.response(pdf.of(pages.sheet(report, period(report), 0)), period(report));
    }

    @GetMapping("/{code}/figures.csv")
    ResponseEntity<byte[]> csv(@PathVariable String code) {
        var report = seen(code);
        var period = period(report);
        return ReportFiles.of(sheets.times(period, report.split())).response(ReportFiles.name("times", period));
    }

    @PostMapping("/{code}/removal")
    Object remove(@PathVariable String code) {
        saved.remove(seen(code).code());
        return Redirect.to(SavedReportPages.PATH);
    }

    private SavedReport seen(String code) {
        var report = saved.get(code);
        Reach.require(SavedReportPages.place(report.location()));
        return report;
    }

    private Selection period(SavedReport report) {
        return report.schedule().last(report.location(), CityTime.date(clock.instant()));
    }

    private static Dimension split(String typed, FieldErrors errors) {
        return Dimension.find(typed).filter(ReportSheets.SPLITS::contains).orElseGet(() -> {
            errors.add("split", "unknown", text("insight.staff.saved.error.choose"));
            return Dimension.PRODUCT;
        });
    }

    private static Schedule schedule(String typed, FieldErrors errors) {
        return Arrays.stream(Schedule.values())
                .filter(schedule -> schedule.tag().equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    errors.add("schedule", "unknown", text("insight.staff.saved.error.choose"));
                    return Schedule.NEVER;
                });
    }
}
