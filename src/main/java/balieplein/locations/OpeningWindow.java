package balieplein.locations;

import java.time.LocalTime;

/// One stretch of a day during which the public is received, on the wall clock. The closing time is exclusive
/// (LOC-03), except 23:59, which means until the end of the day.
public record OpeningWindow(LocalTime from, LocalTime to, Regime regime) {

    public static final int END_OF_DAY = 24 * 60;

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    public OpeningWindow {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("A window from " + from + " to " + to
                    + " does not end after it starts. Maybe split it at midnight.");
        }
        if (from.getSecond() + from.getNano() + to.getSecond() + to.getNano() != 0) {
            throw new IllegalArgumentException("A window holds whole minutes, not " + from + " to " + to + ".");
        }
        if (regime == Regime.CLOSED) {
            throw new IllegalArgumentException("A window cannot be closed. Maybe leave it out.");
        }
    }

    public int fromMinute() {
        return from.toSecondOfDay() / 60;
    }

    public int toMinute() {
        return to.equals(LAST_MINUTE) ? END_OF_DAY : to.toSecondOfDay() / 60;
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.toSecondOfDay() < toMinute() * 60;
    }

    public boolean overlaps(OpeningWindow other) {
        return fromMinute() < other.toMinute() && other.fromMinute() < toMinute();
    }
}
