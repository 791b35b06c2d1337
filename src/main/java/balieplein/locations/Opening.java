package balieplein.locations;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Whether a location is open at a moment, and what comes next.
///
/// @param until when this state ends: the closing time, or the next opening; absent when nothing is planned
/// @param next the next opening after that closing, or the coming opening when closed; absent when nothing is planned
public record Opening(
        boolean open,
        Regime regime,
        @Nullable LocalDateTime until,
        @Nullable LocalDateTime next) {}
