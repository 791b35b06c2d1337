package balieplein.insight.web;

import com.openhtmltopdf.extend.FSStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;

/// How a report looks on paper: the colour of the city for headings and lines, which is readable on white by the rules
/// of a house style.
record PrintStyle(String color) implements FSStream {

    static final String PROTOCOL = "style";
    static final String ADDRESS = PROTOCOL + ":report";
    static final String FONT = "Liberation Sans";

    private static final String SHEET = """
            @page {
                size: A4;
                margin: 20mm 18mm 22mm 18mm;
                @bottom-right { content: counter(page) " / " counter(pages); font-family: '%2$s'; font-size: 9pt; }
            }
            body { font-family: '%2$s'; font-size: 10pt; line-height: 1.4; color: #1a1a1a; }
            .city { color: %1$s; font-size: 11pt; border-bottom: 2pt solid %1$s; padding-bottom: 4pt; margin: 0; }
            h1 { color: %1$s; font-size: 20pt; font-weight: normal; margin: 12pt 0 2pt 0; }
            h2 { color: %1$s; font-size: 13pt; font-weight: normal; margin: 16pt 0 4pt 0; page-break-after: avoid; }
            .generated { border: 1pt solid #8a4b00; color: #8a4b00; padding: 5pt; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { text-align: left; font-weight: normal; padding: 3pt 5pt; border-bottom: 0.5pt solid #c8c8c8; }
            th { color: %1$s; border-bottom: 1pt solid %1$s; }
            .number { text-align: right; }
            """;

    @Override
    public InputStream getStream() {
        throw new UnsupportedOperationException("A style is read as text.");
    }

    @Override
    public Reader getReader() {
        return new StringReader(SHEET.formatted(color, FONT));
    }
}
