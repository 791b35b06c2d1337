package balieplein.insight.web;

import java.util.List;

/// The busiest days and windows of a period.
///
/// @param weekdays and windows, the busiest first
public record DashboardRanks(String sentence, List<Weekday> weekdays, List<Window> windows, String csv) {

    public record Weekday(String name, String n, String perDay, String perHour, String all) {}

    public record Window(
            String name, String n, String perWindow, String perHour, String p50, String p90, String staffMinutes) {}

    public DashboardRanks {
        weekdays = List.copyOf(weekdays);
        windows = List.copyOf(windows);
    }
}
