package balieplein.rosters;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One person at the counters of a pool on a day.
///
/// @param pause absent when they have none
public record Shift(
        String member,
        LocalDate day,
        String location,
        String pool,
        LocalTime from,
        LocalTime to,
        @Nullable Pause pause) {

    public record Pause(LocalTime from, LocalTime to) {}

    public Shift {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A shift from " + from + " to " + to + " ends before it starts.");
        }
        if (pause != null
                && (pause.from().isBefore(from)
                        || pause.to().isAfter(to)
                        || !pause.from().isBefore(pause.to()))) {
            throw new IllegalArgumentException("The break " + pause + " lies outside the shift.");
        }
    }
}
