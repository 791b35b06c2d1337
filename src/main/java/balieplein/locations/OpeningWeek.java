package balieplein.locations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The windows of each weekday, in the order of the clock, never overlapping. A weekday without windows is closed.
public record OpeningWeek(Map<DayOfWeek, List<OpeningWindow>> days) {

    /// Weekdays that have the same windows.
    public record Group(List<DayOfWeek> weekdays, List<OpeningWindow> windows) {

        public Group {
            weekdays = List.copyOf(weekdays);
            windows = List.copyOf(windows);
        }
    }

    public OpeningWeek {
        var sorted = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        days.forEach((day, windows) -> {
            if (!windows.isEmpty()) {
                sorted.put(day, sorted(day, windows));
            }
        });
        days = Collections.unmodifiableMap(sorted);
    }

    /// The same windows on all seven days.
    public static OpeningWeek daily(List<OpeningWindow> windows) {
        var days = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, windows);
        }
        return new OpeningWeek(days);
    }

    public List<OpeningWindow> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /// The windows that count on a day; the same list when all of its weekday do.
    public List<OpeningWindow> on(LocalDate day) {
        var windows = on(day.getDayOfWeek());
        for (var window : windows) {
            if (!window.recurrence().includes(day)) {
                return windows.stream()
                        .filter(each -> each.recurrence().includes(day))
                        .toList();
            }
        }
        return windows;
    }

    /// Weekdays with the same windows, as people read them: “Monday and Thursday 9–20, the others 9–15”. Closed days
    /// are left out.
    public List<Group> grouped() {
        var groups = new LinkedHashMap<List<OpeningWindow>, List<DayOfWeek>>();
        days.forEach((day, windows) ->
                groups.computeIfAbsent(windows, same -> new ArrayList<>()).add(day));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static List<OpeningWindow> sorted(DayOfWeek day, List<OpeningWindow> windows) {
        var sorted = new ArrayList<>(windows);
        sorted.sort(Comparator.comparing(OpeningWindow::from));
        for (int i = 1; i < sorted.size(); i++) {
            for (var earlier : sorted.subList(0, i)) {
                check(day, earlier, sorted.get(i));
            }
        }
        return List.copyOf(sorted);
    }

    private static void check(DayOfWeek day, OpeningWindow earlier, OpeningWindow later) {
        if (earlier.overlaps(later)) {
            throw new IllegalArgumentException("On " + day + " the window from " + later.from()
                    + " overlaps the one from " + earlier.from() + ".");
        }
    }
}
