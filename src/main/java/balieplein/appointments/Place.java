package balieplein.appointments;

import java.time.Instant;
import java.time.LocalDate;

/// Where in the capacity a visit takes its place: a pool, a day, and the minutes of that day from and to.
record Place(String location, String pool, CityDay clock, int from, int to) {

    LocalDate day() {
        return clock.date();
    }

    int minutes() {
        return to - from;
    }

    Instant start() {
        return clock.instant(from);
    }

    Instant end() {
        return clock.instant(to);
    }

    Place inPool(String other) {
        return new Place(location, other, clock, from, to);
    }
}
