package balieplein.appointments;

import balieplein.kernel.CityTime;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The minutes of one day as they really pass, counted from its first instant: 1,440 on most days, 1,380 and 1,500 on
/// the days on which summer time starts and ends. Counted this way every minute is one distinct instant, none
/// lies in the missing hour, and durations are elapsed time.
final class CityDay {

    private static final String[] LABELS = labels();

    private final LocalDate date;
    private final long start;
    private final int length;
    private final @Nullable ClockChange change;

    CityDay(LocalDate date) {
        this.date = date;
        var first = date.atStartOfDay(CityTime.ZONE).toInstant();
        var next = date.plusDays(1).atStartOfDay(CityTime.ZONE).toInstant();
        this.start = first.getEpochSecond();
        this.length = (int) ((next.getEpochSecond() - start) / 60);
        this.change = length == OpeningWindow.END_OF_DAY
                ? null
                : new ClockChange(CityTime.ZONE.getRules().nextTransition(first));
    }

    static CityDay of(Instant instant) {
        return new CityDay(CityTime.date(instant));
    }

    LocalDate date() {
        return date;
    }

    int length() {
        return length;
    }

    Instant instant(int minute) {
        return Instant.ofEpochSecond(start + minute * 60L);
    }

    /// The first whole minute at or after an instant; negative before this day.
    int minuteFrom(Instant instant) {
        var seconds = instant.getEpochSecond() - start + (instant.getNano() > 0 ? 1 : 0);
        return (int) Math.clamp(Math.ceilDiv(seconds, 60), -1, Integer.MAX_VALUE);
    }

    /// The real minutes of a window of the wall clock. A time in the missing hour is the end of that hour, a time in
    /// the hour that comes twice is its first coming.
    Span span(OpeningWindow window) {
        return new Span(minute(window.fromMinute()), minute(window.toMinute()));
    }

    /// The wall-clock time of a minute, `09:00`; in the hour that comes twice with its offset, `02:30+01:00`.
    String label(int minute) {
        if (change == null) {
            return LABELS[minute];
        }
        var local = LABELS[change.wallClock(minute)];
        return change.isTwice(minute) ? local + offset(minute) : local;
    }

    LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay((change == null ? minute : change.wallClock(minute)) * 60L);
    }

    private int minute(int wallClock) {
        return change == null ? wallClock : change.minute(wallClock);
    }

    private ZoneOffset offset(int minute) {
        return CityTime.ZONE.getRules().getOffset(instant(minute));
    }

    private static String[] labels() {
        var labels = new String[OpeningWindow.END_OF_DAY + 1];
        for (int minute = 0; minute < OpeningWindow.END_OF_DAY; minute++) {
            labels[minute] = LocalTime.ofSecondOfDay(minute * 60L).toString();
        }
        labels[OpeningWindow.END_OF_DAY] = "24:00";
        return labels;
    }
}
