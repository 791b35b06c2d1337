package balieplein.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody asked for a product in another way than by coming to a counter: on the e-desk, by phone or by mail. Told
/// again when it is done, with the same code.
///
/// @param request its code; says nothing about the person
/// @param channel where it began
/// @param at when it began
/// @param finishedAt the channel where it was done, when it is
/// @param visit code of the visit in which it was done, if it was
public record ProductRequested(
        String city,
        String request,
        String product,
        Channel channel,
        Instant at,
        @Nullable Channel finishedAt,
        @Nullable String visit) {}
