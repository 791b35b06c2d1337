package balieplein.visitors;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who will come, or who stands there without being expected.
///
/// @param expectedAt absent for who was not expected
/// @param room as people read it
/// @param roomCode of the interview room to take; null when none is to be taken
/// @param requestKey names this request, so that sending it twice expects one
public record NewGuest(
        String location,
        @Nullable Instant expectedAt,
        String name,
        @Nullable String organisation,
        List<String> hosts,
        @Nullable String room,
        @Nullable String roomCode,
        List<String> zones,
        @Nullable String requestKey) {

    public NewGuest {
        hosts = List.copyOf(hosts);
        zones = List.copyOf(zones);
    }
}
