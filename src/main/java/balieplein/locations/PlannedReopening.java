package balieplein.locations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That something closed is to be open again, as soon as somebody else approves it (LOC-08, LOC-09).
///
/// @param counter absent for the whole location
/// @param from the first day on which it is open again
public record PlannedReopening(
        String location,
        @Nullable String counter,
        LocalDate from,
        Decision decision,
        String author,
        String authorName,
        Instant plannedAt) {

    /// The first day once it is approved: tomorrow when its own is past by then.
    LocalDate begins(LocalDate today, LocalDate earliest) {
        if (from.isBefore(today)) {
            return today.plusDays(1);
        }
        return from.isBefore(earliest) ? earliest : from;
    }
}
