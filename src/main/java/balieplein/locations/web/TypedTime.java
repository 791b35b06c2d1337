package balieplein.locations.web;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time as people type it: `9`, `9.00`, `09:00`, `9u30`, `0930`.
final class TypedTime {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[.:hu ]?(\\d{2}))?\\s*[uh]?\\.?");

    private TypedTime() {}

    static Optional<LocalTime> parse(String typed) {
        var parts = FORM.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(parts.group(1));
        var minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /// Whether somebody means the end of the day by 24 hours.
    static boolean isMidnight(String typed) {
        return typed.strip().startsWith("24");
    }
}
