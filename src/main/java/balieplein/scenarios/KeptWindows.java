package balieplein.scenarios;

import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;

/// A scenario knows hours, and one regime for a day. What else the windows in force say, for whom they are and which
/// share is booked, stays with those that keep a beginning or an end; their own regime too, on a day whose regime does
/// not change. Pure.
final class KeptWindows {

    private KeptWindows() {}

    static OpeningWeek week(OpeningWeek before, OpeningWeek after) {
        var week = new EnumMap<DayOfWeek, List<OpeningWindow>>(DayOfWeek.class);
        after.days()
                .forEach((weekday, windows) -> week.put(
                        weekday,
                        windows.stream()
                                .map(window -> kept(before.on(weekday), windows, window))
                                .toList()));
        return new OpeningWeek(week);
    }

    private static OpeningWindow kept(List<OpeningWindow> before, List<OpeningWindow> day, OpeningWindow window) {
        var same = ChangedShares.regime(before) == ChangedShares.regime(day);
        return before.stream()
                .filter(old -> same || old.regime() == window.regime())
                .filter(old -> old.from().equals(window.from()) || old.to().equals(window.to()))
                .findFirst()
                .map(old -> new OpeningWindow(
                        window.from(),
                        window.to(),
                        old.regime(),
                        old.share(),
                        old.release(),
                        old.filter(),
                        old.recurrence()))
                .orElse(window);
    }
}
