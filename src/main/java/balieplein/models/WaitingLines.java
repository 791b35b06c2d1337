package balieplein.models;

import java.util.Arrays;

/// The lines of all pools.
final class WaitingLines {

    private final WaitingLine[] lines;

    WaitingLines(DayVisits visits, int pools) {
        this.lines = new WaitingLine[pools];
        Arrays.setAll(lines, pool -> new WaitingLine(visits));
    }

    WaitingLine of(int pool) {
        return lines[pool];
    }

    /// The earliest visit of any line that this pool may help, or [DayVisits#NONE].
    int nextFor(int pool, int now) {
        var best = DayVisits.NONE;
        for (var line : lines) {
            best = line.earlier(best, line.nextFor(pool, now), now);
        }
        return best;
    }

    /// How many wait in all lines.
    int size() {
        var waiting = 0;
        for (var line : lines) {
            waiting += line.size();
        }
        return waiting;
    }
}
