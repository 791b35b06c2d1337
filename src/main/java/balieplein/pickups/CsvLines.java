package balieplein.pickups;

import java.util.ArrayList;
import java.util.List;

/// Reads a table of a spreadsheet (RFC 4180): a line of names first, then values between commas or, as spreadsheets
/// here write them, semicolons; values with such a mark, a quote or a line end stand between quotes.
final class CsvLines {

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private int at;
    private int line = 1;

    /// @param number of the line in the file, from 1
    record Line(int number, List<String> values) {

        Line {
            values = List.copyOf(values);
        }

        boolean isBlank() {
            return values.stream().allMatch(String::isBlank);
        }
    }

    private CsvLines(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var first = this.text.lines().findFirst().orElse("");
        this.separator = first.indexOf(';') >= 0 ? ';' : ',';
    }

    /// All lines with something in them, the one with the names first.
    static List<Line> read(String text) {
        var reader = new CsvLines(text);
        while (reader.at < reader.text.length()) {
            var read = reader.line();
            if (!read.isBlank()) {
                reader.lines.add(read);
            }
        }
        return List.copyOf(reader.lines);
    }

    private Line line() {
        var number = line;
        var values = new ArrayList<String>();
        do {
            values.add(value());
        } while (isAt(separator));
        if (isAt('\r')) {
            isAt('\n');
        } else {
            isAt('\n');
        }
        line++;
        return new Line(number, values);
    }

    private String value() {
        if (!isAt('"')) {
            var from = at;
            while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0 && text.charAt(at) != separator) {
                at++;
            }
            return text.substring(from, at).strip();
        }
        var value = new StringBuilder();
        while (at < text.length()) {
            var next = text.charAt(at++);
            if (next != '"') {
                line += next == '\n' ? 1 : 0;
                value.append(next);
            } else if (!isAt('"')) {
                break;
            } else {
                value.append('"');
            }
        }
        return value.toString().strip();
    }

    /// Whether this is the next character; it is passed over then.
    private boolean isAt(char wanted) {
        var found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }
}
