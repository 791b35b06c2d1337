package balieplein.locations;

import balieplein.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;

/// Something that was done to an exception, with the exception as it was then (LOC-09).
///
/// @param act `drafted`, `approved`, `published`, `removed` or `imported`
/// @param windows of its days, such as `09:00–12:30`; empty when they are closed
/// @param decision behind it; empty without one
public record ExceptionEvent(
        String act,
        Instant at,
        String actor,
        String actorName,
        LocalDate from,
        LocalDate to,
        LocalizedText reason,
        String windows,
        String decision) {}
