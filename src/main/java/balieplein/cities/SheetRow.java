package balieplein.cities;

import balieplein.kernel.CityTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;

/// One line of a [Sheet], asked column by column. What does not fit is a fault of that line, and a harmless stand-in
/// goes on in its place.
public final class SheetRow {

    private final Sheet sheet;
    private final int line;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private boolean faulty;

    SheetRow(Sheet sheet, int line, Map<String, String> cells) {
        this.sheet = sheet;
        this.line = line;
        cells.forEach((name, value) -> this.cells.put(name.strip(), value.strip()));
    }

    /// Counted from 1, the line of names included.
    public int line() {
        return line;
    }

    /// Whether something is wrong with this line.
    public boolean isFaulty() {
        return faulty;
    }

    /// What is written; empty when nothing is, or there is no such column. An apostrophe that keeps a spreadsheet from
    /// calculating is left out.
    public String find(String column) {
        var value = cells.getOrDefault(column, "");
        return value.length() > 1 && value.charAt(0) == '\'' && "=+-@".indexOf(value.charAt(1)) >= 0
                ? value.substring(1)
                : value;
    }

    /// Whether the table has this column.
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /// What must be written.
    public String get(String column) {
        var value = find(column);
        if (value.isEmpty()) {
            fault(column, "cities.staff.sheet.empty", column);
        }
        return value;
    }

    /// A day such as `2017-01-16`.
    public LocalDate date(String column) {
        var value = get(column);
        try {
            return value.isEmpty() ? LocalDate.EPOCH : CityTime.day(value);
        } catch (DateTimeException e) {
            fault(column, "cities.staff.fault.date", value);
            return LocalDate.EPOCH;
        }
    }

    /// A time of the day such as `09:00`.
    public LocalTime time(String column) {
        var value = get(column);
        try {
            return value.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(value);
        } catch (DateTimeException e) {
            fault(column, "cities.staff.fault.time", value);
            return LocalTime.MIDNIGHT;
        }
    }

    /// A moment on the clock of the city such as `2017-01-16T09:00`.
    public LocalDateTime moment(String column) {
        var value = get(column);
        try {
            return value.isEmpty()
                    ? LocalDate.EPOCH.atStartOfDay()
                    : CityTime.local(CityTime.parse(value.replace(' ', 'T')));
        } catch (DateTimeException e) {
            fault(column, "cities.staff.sheet.moment", value);
            return LocalDate.EPOCH.atStartOfDay();
        }
    }

    /// Reports what is wrong with a column of this line, by the key of a text and what it holds.
    public void fault(String column, String key, Object... values) {
        faulty = true;
        sheet.fault(line, column, key, values);
    }
}
