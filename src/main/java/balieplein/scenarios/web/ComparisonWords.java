package balieplein.scenarios.web;

import static balieplein.web.Formats.decimal;
import static balieplein.web.Formats.minutes;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import java.time.LocalTime;

/// Durations and hours of a comparison in words.
final class ComparisonWords {

    static final double MINUTE = 60;

    private ComparisonWords() {}

    static String shown(double seconds) {
        return seconds < 10 * MINUTE
                ? text("scenarios.staff.minutes", decimal(seconds / MINUTE))
                : minutes(Math.round(seconds / MINUTE));
    }

    static String hours(double hours) {
        return Math.abs(hours) < 0.05
                ? text("scenarios.staff.hours.same")
                : text(
                        hours > 0 ? "scenarios.staff.hours.more" : "scenarios.staff.hours.fewer",
                        decimal(Math.abs(hours)));
    }

    static String clock(double seconds) {
        return time(LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(seconds / MINUTE) * 60)));
    }
}
