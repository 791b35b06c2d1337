package balieplein.incidents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An alarm of a counter, with what came of it.
///
/// @param number 1 for the first of the city
/// @param by name of who raised it
/// @param coming name of the colleague who went to look, if somebody did
/// @param note what happened, in the words of who closed it; null as long as it is open
public record Incident(
        long number,
        String location,
        String counter,
        Instant at,
        String by,
        @Nullable String coming,
        @Nullable Instant closedAt,
        @Nullable String note) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
