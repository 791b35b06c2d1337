package balieplein.locations;

import balieplein.kernel.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A location whose day ends before its hours do; empty when it is closed by then anyway.
final class EarlyEnd {

    private EarlyEnd() {}

    static Optional<Location> of(Location location, LocalDate today, LocalTime from, LocalizedText reason) {
        var usual =
                location.hours().suddenOn(today).map(location.hours()::without).orElse(location.hours());
        var windows = usual.windows(today);
        if (windows.stream().noneMatch(window -> window.toMinute() > from.toSecondOfDay() / 60)) {
            return Optional.empty();
        }
        var left = windows.stream()
                .filter(window -> window.from().isBefore(from))
                .map(window -> window.until(from))
                .toList();
        var week = new OpeningWeek(Map.<DayOfWeek, List<OpeningWindow>>of(today.getDayOfWeek(), left));
        var closing = new OpeningException(today, today, reason, week, false, ExceptionState.SUDDEN, null);
        return Optional.of(location.with(usual.with(closing)));
    }
}
