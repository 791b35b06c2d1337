package balieplein.histories;

import balieplein.locations.OpeningHours;
import balieplein.locations.OpeningWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// How busy the days and the half hours of a year are in the reference workload, for a city office of 25 counters.
final class ReferenceYear {

    static final int COUNTERS = 25;

    private static final double[] MONTHS = {1.15, .95, 1, 1, 1.05, 1.2, .9, .9, 1.15, 1.05, .9, .75};
    private static final double AFTER_CLOSING = 1.3;
    private static final int OPENS = 9;
    private static final int EVENING = 17 * 60;
    private static final double[] MONDAY = {10, 11, 10, 7, 7, 7, 8, 11, 13, 10, 6};
    private static final double[] THURSDAY = {8, 9, 9, 7, 7, 7, 8, 12, 14, 12, 7};
    private static final double[] SHORT = {20, 21, 19, 12, 15, 13};

    private ReferenceYear() {}

    /// Visitors on an ordinary day.
    static double visitors(DayOfWeek weekday, List<OpeningWindow> windows) {
        return switch (weekday) {
            case MONDAY -> hasEvening(windows) ? 900 : 620;
            case TUESDAY, FRIDAY -> 620;
            case WEDNESDAY -> 660;
            case THURSDAY -> hasEvening(windows) ? 1_200 : 700;
            case SATURDAY, SUNDAY -> 400;
        };
    }

    /// How busy a half hour is among those of its day.
    static double weight(DayOfWeek weekday, List<OpeningWindow> windows, int halfHour) {
        var profile = !hasEvening(windows) ? SHORT : weekday == DayOfWeek.THURSDAY ? THURSDAY : MONDAY;
        return profile[Math.clamp(halfHour / 2 - OPENS, 0, profile.length - 1)];
    }

    /// The share of the counters at which somebody sits.
    static double staffing(DayOfWeek weekday, List<OpeningWindow> windows) {
        if (!hasEvening(windows)) {
            return 0.82;
        }
        return weekday == DayOfWeek.THURSDAY ? 1 : 0.76;
    }

    /// How busy a day is for its weekday: by its month, and more when the day before, on which the doors would have
    /// been open, was a holiday.
    static double factor(LocalDate day, OpeningHours hours) {
        var month = MONTHS[day.getMonthValue() - 1];
        var before = day.minusDays(1);
        while (before.getDayOfWeek().getValue() > 5) {
            before = before.minusDays(1);
        }
        var skipped = hours.day(before);
        return skipped.closed() && skipped.reason() != null ? month * AFTER_CLOSING : month;
    }

    /// The window in which a second lies, as facts write it.
    static String opening(List<OpeningWindow> windows, int second) {
        var window = windows.stream()
                .filter(each -> second < each.toMinute() * 60)
                .findFirst()
                .orElse(windows.getLast());
        return window.from() + "-" + window.to() + " " + window.regime().tag();
    }

    static boolean hasEvening(List<OpeningWindow> windows) {
        return !windows.isEmpty() && windows.getLast().toMinute() > EVENING;
    }
}
