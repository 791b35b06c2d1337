package balieplein.plaza.web;

import static balieplein.web.Texts.text;

import balieplein.locations.OpeningWindow;
import balieplein.plaza.DisplayBoard;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The line at the bottom of a waiting screen.
final class DisplayNotice {

    private static final int TURN_SECONDS = 60;

    private DisplayNotice() {}

    /// @param told what the city tells; it takes turns with an exceptional closing, a minute each
    static String of(DisplayBoard board, List<String> told) {
        var all = new ArrayList<>(told);
        var closing = closing(board);
        if (!closing.isEmpty()) {
            all.addFirst(closing);
        }
        return all.isEmpty() ? "" : all.get((int) (board.at().getEpochSecond() / TURN_SECONDS % all.size()));
    }

    private static String closing(DisplayBoard board) {
        var notice = board.notice();
        if (notice == null) {
            return "";
        }
        var day = Formats.capital(Formats.day(notice.day()));
        var reason = notice.reason().in(Texts.language());
        return notice.isClosed()
                ? text("plaza.display.closed", day, reason)
                : text("plaza.display.other-hours", day, hours(notice.windows()), reason);
    }

    private static String hours(List<OpeningWindow> windows) {
        return windows.stream()
                .map(window -> Formats.clock(window.from(), window.to()))
                .collect(Collectors.joining(", "));
    }
}
