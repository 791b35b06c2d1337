package balieplein.insight;

import balieplein.locations.OpeningHours;
import balieplein.locations.OpeningWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How often and how long each weekday and each window was open in a period. Pure.
final class HoursOpen {

    /// What is known of the hours of a weekday or a window.
    static final class Open {
        int days;
        long minutes;
        long longest;

        void add(long more) {
            if (more > 0) {
                days++;
                minutes += more;
                longest = Math.max(longest, more);
            }
        }
    }

    private final Map<DayOfWeek, Open> weekdays = new EnumMap<>(DayOfWeek.class);
    private final Map<List<String>, Open> windows = new HashMap<>();

    /// @param hours of each location that is looked at
    HoursOpen(List<OpeningHours> hours, LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(day -> add(hours, day));
    }

    Map<DayOfWeek, Open> weekdays() {
        return weekdays;
    }

    /// @param keys weekday and window, as reports name them
    @Nullable
    Open window(List<String> keys) {
        return windows.get(keys);
    }

    private void add(List<OpeningHours> hours, LocalDate day) {
        var minutes = 0L;
        for (var location : hours) {
            for (var window : location.day(day).windows()) {
                var length = window.toMinute() - window.fromMinute();
                windows.computeIfAbsent(keys(day, window), missing -> new Open())
                        .add(length);
                minutes = Math.max(minutes, minutes(location, day));
            }
        }
        if (minutes > 0) {
            weekdays.computeIfAbsent(day.getDayOfWeek(), missing -> new Open()).add(minutes);
        }
    }

    private static long minutes(OpeningHours hours, LocalDate day) {
        return hours.day(day).windows().stream()
                .mapToLong(window -> window.toMinute() - window.fromMinute())
                .sum();
    }

    private static List<String> keys(LocalDate day, OpeningWindow window) {
        return List.of(
                day.getDayOfWeek().name().toLowerCase(java.util.Locale.ROOT),
                window.from() + "-" + window.to() + " " + window.regime().tag());
    }
}
