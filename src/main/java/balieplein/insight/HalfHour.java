package balieplein.insight;

import balieplein.kernel.CityTime;
import java.time.Instant;
import java.time.LocalTime;

/// A half hour of the city's day, counted from midnight on the wall clock: 19 is half past nine. In the hour that
/// exists twice, both go to the same half hour; the one that does not exist stays empty.
record HalfHour(int number) {

    static final int PER_DAY = 48;
    private static final int MINUTES = 30;

    HalfHour {
        if (number < 0 || number >= PER_DAY) {
            throw new IllegalArgumentException("A day has no half hour " + number + ".");
        }
    }

    static HalfHour of(Instant instant) {
        return of(CityTime.local(instant).toLocalTime());
    }

    static HalfHour of(LocalTime time) {
        return new HalfHour(time.toSecondOfDay() / 60 / MINUTES);
    }

    LocalTime start() {
        return LocalTime.MIDNIGHT.plusMinutes((long) number * MINUTES);
    }

    /// As reports write it: `09:30`.
    @Override
    public String toString() {
        return start().toString();
    }
}
