package balieplein.locations.web;

import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import balieplein.web.FieldErrors;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The week of a pattern in a form: the windows of each day and an empty row for one more.
public record WeekForm(List<Day> days) {

    private static final int MOST_ROWS = 12;

    public record Day(DayOfWeek weekday, List<WindowRow> rows) {

        public Day {
            rows = List.copyOf(rows);
        }

        List<OpeningWindow> windows() {
            return rows.stream().map(WindowRow::window).filter(Objects::nonNull).toList();
        }
    }

    public WeekForm {
        days = List.copyOf(days);
    }

    static WeekForm of(OpeningWeek week) {
        var days = new ArrayList<Day>();
        for (var weekday : DayOfWeek.values()) {
            var rows = new ArrayList<WindowRow>();
            for (var window : week.on(weekday)) {
                rows.add(WindowRow.of(name(weekday, rows.size()), window));
            }
            rows.add(spare(weekday, rows));
            days.add(new Day(weekday, rows));
        }
        return new WeekForm(days);
    }

    /// Reads what was typed. A day whose rows are all in use gets another empty one.
    static WeekForm read(Map<String, String> form) {
        var days = new ArrayList<Day>();
        for (var weekday : DayOfWeek.values()) {
            var rows = new ArrayList<WindowRow>();
            var windows = new ArrayList<OpeningWindow>();
            for (int i = 0; i < MOST_ROWS; i++) {
                var row = TypedWindow.read(name(weekday, i), form, windows);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                if (row.window() != null) {
                    windows.add(row.window());
                }
            }
            rows.add(spare(weekday, rows));
            days.add(new Day(weekday, rows));
        }
        return new WeekForm(days);
    }

    /// The week, without the rows in which something is wrong.
    OpeningWeek week() {
        var week = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        days.forEach(day -> week.put(day.weekday(), day.windows()));
        return new OpeningWeek(week);
    }

    /// @param groups the codes that a window can be meant for
    void check(Set<String> groups, FieldErrors errors) {
        days.stream().flatMap(day -> day.rows().stream()).forEach(row -> row.check(groups, errors));
    }

    /// Rows keep the name under which they were typed, so that a message leads to its field; the spare one has a name
    /// that no row has.
    private static WindowRow spare(DayOfWeek weekday, List<WindowRow> rows) {
        var number = 0;
        while (isTaken(name(weekday, number), rows)) {
            number++;
        }
        var regime = rows.isEmpty() ? Regime.APPOINTMENT.tag() : rows.getLast().regime();
        return WindowRow.empty(name(weekday, number), regime);
    }

    private static boolean isTaken(String name, List<WindowRow> rows) {
        return rows.stream().anyMatch(row -> row.name().equals(name));
    }

    private static String name(DayOfWeek weekday, int index) {
        return weekday.name().toLowerCase(Locale.ROOT) + "-" + (index + 1);
    }
}
