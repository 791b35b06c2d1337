package balieplein.visitors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who comes for a colleague.
///
/// @param hosts codes of members: the host first, then the deputies in their turn
/// @param zones where they may go
/// @param told how often somebody was told; see [EscalationPolicy]
/// @param answeredBy the member who comes for them
/// @param badgeBack absent while they are inside
public record Guest(
        String code,
        String location,
        LocalDate day,
        @Nullable Instant expectedAt,
        String name,
        @Nullable String organisation,
        List<String> hosts,
        @Nullable String room,
        List<String> zones,
        GuestState state,
        @Nullable Instant arrivedAt,
        @Nullable String badge,
        int told,
        @Nullable Instant toldAt,
        @Nullable String answeredBy,
        @Nullable Boolean badgeBack) {

    public Guest {
        hosts = List.copyOf(hosts);
        zones = List.copyOf(zones);
    }

    public boolean isWaiting() {
        return state == GuestState.INSIDE && answeredBy == null;
    }
}
