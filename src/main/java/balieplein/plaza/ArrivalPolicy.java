package balieplein.plaza;

import balieplein.kernel.CityTime;
import java.time.Duration;
import java.time.Instant;

/// Whether somebody with an appointment comes in time (GUI-01): early is welcome, the visit then waits for its moment;
/// as many minutes late as the city says are forgiven (APT-11).
final class ArrivalPolicy {

    enum Verdict {
        ANOTHER_DAY,
        EARLY,
        IN_TIME,
        TOO_LATE
    }

    private static final Duration EARLY = Duration.ofMinutes(30);

    private ArrivalPolicy() {}

    static Verdict judge(Instant start, Instant now, Duration grace) {
        if (CityTime.date(start).isAfter(CityTime.date(now))) {
            return Verdict.ANOTHER_DAY;
        }
        if (now.isAfter(start.plus(grace))) {
            return Verdict.TOO_LATE;
        }
        return now.isBefore(start.minus(EARLY)) ? Verdict.EARLY : Verdict.IN_TIME;
    }
}
