package balieplein.appointments;

import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;

/// The hour that is missing or comes twice on the day on which summer time starts or ends.
record ClockChange(ZoneOffsetTransition change) {

    int minute(int wallClock) {
        if (wallClock <= minuteOfDay(earlier())) {
            return wallClock;
        }
        if (change.isGap()) {
            return Math.max(minuteOfDay(earlier()), wallClock - shift());
        }
        return wallClock < minuteOfDay(later()) ? wallClock : wallClock + shift();
    }

    int wallClock(int minute) {
        if (minute < minuteOfDay(change.getDateTimeBefore().toLocalTime())) {
            return minute;
        }
        return change.isGap() ? minute + shift() : minute - shift();
    }

    boolean isTwice(int minute) {
        return change.isOverlap() && minute >= minuteOfDay(earlier()) && minute < minuteOfDay(later()) + shift();
    }

    private int shift() {
        return (int) Math.abs(change.getDuration().toMinutes());
    }

    /// The wall-clock times between which an hour is missing or comes twice.
    private LocalTime earlier() {
        return (change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter()).toLocalTime();
    }

    private LocalTime later() {
        return (change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore()).toLocalTime();
    }

    private static int minuteOfDay(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
