package balieplein.insight.web;

import static balieplein.web.Formats.shortWeekday;

import balieplein.insight.FrozenMonth;
import balieplein.web.Formats;
import balieplein.web.HeatRow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The week of a frozen month: visits by weekday and half hour.
final class MonthWeek {

    private final FrozenMonth month;

    MonthWeek(FrozenMonth month) {
        this.month = month;
    }

    List<String> columns() {
        return starts().stream()
                .map(start -> Formats.clock(LocalTime.parse(start)))
                .toList();
    }

    List<HeatRow> week() {
        Map<String, Integer> cells = new HashMap<>();
        month.of("visits", "weekday-half-hour")
                .forEach(line -> cells.put(line.key(), line.value().intValueExact()));
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> cells.keySet().stream().anyMatch(key -> key.startsWith(tag(day))))
                .map(day -> new HeatRow(
                        shortWeekday(day),
                        starts().stream()
                                .map(start -> cells.getOrDefault(tag(day) + " " + start, 0))
                                .toList()))
                .toList();
    }

    private List<String> starts() {
        return month.of("visits", "weekday-half-hour").stream()
                .map(line -> line.key().split(" ")[1])
                .distinct()
                .sorted()
                .toList();
    }

    private static String tag(DayOfWeek day) {
        return day.name().toLowerCase(java.util.Locale.ROOT);
    }
}
