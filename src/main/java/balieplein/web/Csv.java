package balieplein.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A table as a file for spreadsheets and programs (RFC 4180): commas, a line of names first, decimals with a dot.
public final class Csv {

    public static final String TYPE = "text/csv";

    private static final String BREAK = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("(^|[;\\t] *)(?=[=+@\\t\\r-])");
    private final StringBuilder text = new StringBuilder();

    public Csv(List<String> names) {
        add(names);
    }

    /// Adds a line; an absent value stays empty.
    public Csv add(List<? extends @Nullable Object> values) {
        text.append(values.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append(BREAK);
        return this;
    }

    /// @param name of the file when a browser keeps it, such as `bezoeken.csv`
    public ResponseEntity<byte[]> response(String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front, also where one that parts
    /// columns at semicolons or tabs would begin a cell.
    private static String cell(@Nullable Object value) {
        var shown = Objects.toString(value, "");
        if (!(value instanceof Number)) {
            shown = FORMULA.matcher(shown).replaceAll("$1'");
        }
        return shown.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + shown.replace("\"", "\"\"") + '"'
                : shown;
    }
}
