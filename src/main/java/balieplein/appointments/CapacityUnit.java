package balieplein.appointments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time unit of the capacity as the hours want it.
///
/// @param reserved places kept for urgent visits until a moment
record CapacityUnit(
        String pool,
        int minute,
        int length,
        int places,
        int residents,
        int reserved,
        @Nullable Instant reservedUntil) {

    /// How many places somebody may have, as `appointments.open_places` counts them.
    int open(Claim claim, Instant now) {
        var kept = claim.urgent() || reservedUntil == null || !reservedUntil.isAfter(now) ? 0 : reserved;
        return Math.min(claim.staff() ? places : residents, places - kept);
    }
}
