package balieplein.locations;

import static balieplein.web.Texts.text;

import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.LocalDate;

/// That a day ends early and why, in the words every page, kiosk, display, phone and message has (LOC-10, LOC-11).
public final class SuddenNotice {

    private SuddenNotice() {}

    /// In the current language; empty when the day does not end early.
    public static String of(OpeningHours hours, LocalDate day) {
        return hours.suddenOn(day)
                .map(closing -> {
                    var reason = closing.reason().in(Texts.language());
                    var windows = closing.on(day);
                    return windows.isEmpty()
                            ? text("locations.sudden.closed", reason)
                            : text(
                                    "locations.sudden.until",
                                    Formats.time(windows.getLast().to()),
                                    reason);
                })
                .orElse("");
    }
}
