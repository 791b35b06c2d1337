package balieplein.scenarios;

import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// A scenario knows hours and regimes only; what else the windows in force say, for whom they are and which share is
/// booked, stays with those that keep a beginning or an end. Pure.
final class KeptWindows {

    private KeptWindows() {}

    static OpeningWeek week(OpeningWeek before, OpeningWeek after) {
        var week = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        after.days()
                .forEach((weekday, windows) -> week.put(
                        weekday,
                        windows.stream()
                                .map(window -> kept(before.on(weekday), window).orElse(window))
                                .toList()));
        return new OpeningWeek(week);
    }

    private static Optional<OpeningWindow> kept(List<OpeningWindow> before, OpeningWindow window) {
        return before.stream()
                .filter(old -> old.regime() == window.regime())
                .filter(old -> old.from().equals(window.from()) || old.to().equals(window.to()))
                .findFirst()
                .map(old -> new OpeningWindow(
                        window.from(),
                        window.to(),
                        window.regime(),
                        old.share(),
                        old.release(),
                        old.filter(),
                        old.recurrence()));
    }
}
