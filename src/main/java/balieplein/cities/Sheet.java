package balieplein.cities;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A table that somebody brings in as CSV, in UTF-8: a line of names, then lines of values, parted by commas or
/// semicolons. It gathers what is wrong, line by line.
public final class Sheet {

    private static final int MOST_ROWS = 50_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Sheet() {}

    /// Reads a table. One that cannot be read at all has a fault and no rows.
    ///
    /// @param needed names of columns that must be there
    public static Sheet read(byte[] bytes, List<String> needed) {
        var sheet = new Sheet();
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            sheet.parse(text.toString().replaceFirst("^" + BYTE_ORDER_MARK, ""), needed);
        } catch (CharacterCodingException e) {
            // The other lines cannot be trusted either.
            StrangeLines.of(bytes).forEach(line -> sheet.fault(line, "", "cities.staff.sheet.encoding"));
        }
        return sheet;
    }

    public List<SheetRow> rows() {
        return List.copyOf(rows);
    }

    /// In the order of the lines.
    public List<Fault> faults() {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }

    void fault(int line, String column, String key, Object... values) {
        faults.add(new Fault(
                line,
                column,
                key,
                Stream.of(values)
                        .map(value -> Suggestions.shortened(String.valueOf(value)))
                        .toList()));
    }

    private void parse(String text, List<String> needed) {
        var firstLine = text.lines().findFirst().orElse("");
        var semicolons = firstLine.chars().filter(c -> c == ';').count();
        var commas = firstLine.chars().filter(c -> c == ',').count();
        var names = List.of(firstLine.replace("\"", "").split("[,;]", -1));
        for (var name : needed) {
            if (names.stream().noneMatch(each -> each.strip().equals(name))) {
                fault(1, name, "cities.staff.sheet.no-column", name);
            }
        }
        if (!faults.isEmpty()) {
            return;
        }
        try (var reader = CsvReader.builder()
                .fieldSeparator(semicolons > commas ? ';' : ',')
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(text)) {
            for (var record : reader) {
                take(record);
            }
        } catch (CsvParseException e) {
            fault(rows.isEmpty() ? 1 : rows.getLast().line() + 1, "", "cities.staff.sheet.broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(NamedCsvRecord record) {
        if (rows.size() == MOST_ROWS) {
            fault((int) record.getStartingLineNumber(), "", "cities.staff.sheet.too-long", MOST_ROWS);
        } else if (rows.size() < MOST_ROWS) {
            rows.add(new SheetRow(this, (int) record.getStartingLineNumber(), record.getFieldsAsMap()));
        }
    }
}
