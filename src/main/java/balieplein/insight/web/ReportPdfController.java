package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.identity.Within;
import balieplein.insight.Dimension;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The figures of the dashboard as a document to keep.
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Within(ReportPlaces.class)
@Controller
class ReportPdfController {

    private final ReportSheets sheets;
    private final ReportPdf pdf;
    private final Locations locations;
    private final InstantSource clock;

    ReportPdfController(ReportSheets sheets, ReportPdf pdf, Locations locations, InstantSource clock) {
        this.sheets = sheets;
        this.pdf = pdf;
        this.locations = locations;
        this.clock = clock;
    }

    @GetMapping("/staff/reports/report.pdf")
    ResponseEntity<byte[]> report(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "true") boolean generated) {
        var request = ReportRequest.of(location, from, to, "", CityTime.date(clock.instant()), code -> locations
                        .find(code)
                        .isPresent())
                .counting(generated);
        var sheet = sheets.of(text("insight.staff.pdf.title"), request.selection(), Dimension.PRODUCT);
        return ReportPdf.response(pdf.of(sheet), request.selection());
    }
}
