package balieplein.insight.web;

import static balieplein.web.Formats.time;

import balieplein.insight.VisitsReport;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The half hours of a day, from the first with visitors to the last, with the empty ones between them.
final class DayHalfHours {

    static final int LENGTH = 30; // minutes

    private final List<LocalTime> all;

    DayHalfHours(VisitsReport report) {
        this.all = halfHours(report);
    }

    List<LocalTime> list() {
        return all;
    }

    List<Integer> inOrder(Map<LocalTime, Integer> visits) {
        return all.stream().map(start -> visits.getOrDefault(start, 0)).toList();
    }

    static Map<LocalTime, Integer> byHalfHour(VisitsReport report) {
        var visits = new HashMap<LocalTime, Integer>();
        report.rows().forEach(row -> visits.put(LocalTime.parse(row.keys().getFirst()), row.visits()));
        return visits;
    }

    private static List<LocalTime> halfHours(VisitsReport report) {
        return report.rows().isEmpty()
                ? List.of()
                : between(
                        LocalTime.parse(report.rows().getFirst().keys().getFirst()),
                        LocalTime.parse(report.rows().getLast().keys().getFirst()));
    }

    /// From one half hour to another.
    static List<LocalTime> between(LocalTime first, LocalTime last) {
        var all = new ArrayList<LocalTime>();
        for (var minute = minute(first); minute <= minute(last); minute += LENGTH) {
            all.add(LocalTime.MIDNIGHT.plusMinutes(minute));
        }
        return all;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
