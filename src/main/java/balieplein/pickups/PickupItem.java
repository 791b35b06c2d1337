package balieplein.pickups;

import balieplein.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that was made for one resident and waits to be picked up.
///
/// @param code what the resident has, as a link and as a QR code
/// @param reference the number of the application in the system it came from
/// @param name whose it is; absent when it was forgotten
/// @param hasNumber whether the national number of the holder is known, as a hash
/// @param born for rules about age
/// @param expectedOn when it should be ready
public record PickupItem(
        String code,
        String reference,
        String step,
        PickupState state,
        String location,
        @Nullable String shelf,
        @Nullable String name,
        boolean hasNumber,
        @Nullable LocalDate born,
        @Nullable String email,
        Language language,
        @Nullable LocalDate expectedOn,
        Instant registeredAt,
        @Nullable Instant readyAt,
        Instant changedAt) {}
