package balieplein.insight.web;

import balieplein.cities.Cities;
import balieplein.insight.Selection;
import balieplein.web.Texts;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// A sheet as a PDF in the colour of the city: tagged (PDF/UA), with its font inside. Nothing is fetched from anywhere.
@Component
class ReportPdf {

    /// The library is made ready for the first document, not while the product starts.
    private static final class Prepared {

        static {
            FontMappers.set(new OneFont());
            XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        }

        private Prepared() {}

        static void once() {
            // done when the class was loaded
        }
    }

    private final TemplateEngine templates;
    private final Cities cities;

    ReportPdf(TemplateEngine templates, Cities cities) {
        this.templates = templates;
        this.cities = cities;
    }

    byte[] of(ReportSheet sheet) {
        Prepared.once();
        var html = new StringOutput();
        templates.render(
                "insight/_report-pdf.jte",
                new PrintedReport(sheet, PrintStyle.ADDRESS, Texts.language().tag()),
                html);
        var style = new PrintStyle(cities.current().style().main());
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(OneFont::open, PrintStyle.FONT);
        builder.useUriResolver((base, uri) -> PrintStyle.ADDRESS.equals(uri) ? uri : null);
        builder.useProtocolsStreamImplementation(uri -> style, PrintStyle.PROTOCOL);
        builder.withHtmlContent(html.toString(), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    static ResponseEntity<byte[]> response(byte[] pdf, Selection period) {
        var name = ReportFiles.name("report", period).replace(".csv", ".pdf");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf);
    }
}
