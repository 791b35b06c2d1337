package balieplein.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody asked for a product otherwise than by taking a ticket: with an appointment, on the e-desk, by phone or by
/// mail. Told again when it is done, with the same code, by whoever did it; of an appointment the visit tells.
///
/// @param request its code; says nothing about the person
/// @param channel where it began
/// @param location where it is to be done, when that is known
/// @param at when it began
/// @param finishedAt the channel where it was done, when it is
/// @param visit code of the visit in which it was done, if it was
public record ProductRequested(
        String city,
        String request,
        String product,
        Channel channel,
        @Nullable String location,
        Instant at,
        @Nullable Channel finishedAt,
        @Nullable String visit) {}
