package balieplein.locations;

import balieplein.kernel.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// One stretch of a day during which the public is received, on the wall clock. The closing time is exclusive
/// (LOC-03), except 23:59, which means until the end of the day.
///
/// @param share how much of the counter time appointments may take in a mixed window, in percent (LOC-06)
/// @param release minutes before its start from which what is left of that share is for walk-ins; 0 = never
/// @param filter for which visits it is meant
/// @param recurrence on which of its weekdays it counts
public record OpeningWindow(
        LocalTime from,
        LocalTime to,
        Regime regime,
        int share,
        int release,
        WindowFilter filter,
        Recurrence recurrence) {

    public static final int END_OF_DAY = 24 * 60;
    public static final int ALL = 100;
    public static final int LONGEST_RELEASE = 7 * END_OF_DAY;

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
        if (share < 0 || share > ALL || release < 0 || release > LONGEST_RELEASE) {
            throw new IllegalArgumentException("A share of " + share + " percent, released " + release
                    + " minutes before. Maybe 0 to 100 and at most a week.");
        }
    }

    /// Of every week, for every visit, with nothing kept apart.
    public OpeningWindow(LocalTime from, LocalTime to, Regime regime) {
        this(from, to, regime, ALL, 0, WindowFilter.ALL, Recurrence.ALWAYS);
    }

    /// The same, ending at this time when that is earlier.
    OpeningWindow until(LocalTime end) {
        return end.isBefore(to) ? new OpeningWindow(from, end, regime, share, release, filter, recurrence) : this;
    }

    public int fromMinute() {
        return from.toSecondOfDay() / 60;
    }

    public int toMinute() {
        return to.equals(LAST_MINUTE) ? END_OF_DAY : to.toSecondOfDay() / 60;
    }

    public Instant begin(LocalDate date) {
        return CityTime.edge(date.atTime(from));
    }

    /// Not after the beginning for a window within the hour that is missing in spring: it never opens.
    public Instant end(LocalDate date) {
        return CityTime.edge(date.atStartOfDay().plusMinutes(toMinute()));
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.toSecondOfDay() < toMinute() * 60;
    }

    /// Whether there may be a day on which both count with a minute in common.
    public boolean overlaps(OpeningWindow other) {
        return fromMinute() < other.toMinute()
                && other.fromMinute() < toMinute()
                && !recurrence.excludes(other.recurrence);
    }
}
