package balieplein.floor;

import balieplein.locations.Pool;
import balieplein.plaza.Estimate;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A queue as it is now.
///
/// @param longest since when the one who waits longest waits; null when nobody waits
/// @param estimate for whoever takes a number now
/// @param open counters that receive visitors
/// @param planned counters that are there today
/// @param lastNumber until when numbers are given today; null when the location is closed
public record QueueNow(
        Pool pool,
        int waiting,
        @Nullable Instant longest,
        Estimate estimate,
        int open,
        int planned,
        Forecast forecast,
        @Nullable LocalDateTime lastNumber) {}
