package balieplein.pickups;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The record of a hand-over.
///
/// @param official subject of who handed it over
/// @param name of who came, when that was not the holder
public record HandedOver(
        Instant at,
        String official,
        Collector.Who collector,
        @Nullable String document,
        @Nullable String name,
        @Nullable LocalDate proxyUntil) {}
