package balieplein.locations.web;

import balieplein.locations.Decision;
import balieplein.locations.OpenDay;
import balieplein.locations.OpeningWindow;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A day of opening hours for programs.
///
/// @param pattern first day of the pattern in force
record DayBody(
        LocalDate date,
        List<Window> windows,
        boolean closed,
        String regime,
        @Nullable String reason,
        @Nullable LocalDate pattern,
        @Nullable Decision decision) {

    /// @param to exclusive; 23:59 is the end of the day
    record Window(String from, String to, String regime) {

        static Window of(OpeningWindow window) {
            return new Window(
                    window.from().toString(),
                    window.to().toString(),
                    window.regime().tag());
        }
    }

    static DayBody of(OpenDay day) {
        var reason = day.reason();
        return new DayBody(
                day.date(),
                day.windows().stream().map(Window::of).toList(),
                day.closed(),
                day.regime().tag(),
                reason == null ? null : reason.in(Texts.language()),
                day.pattern(),
                day.decision());
    }
}
