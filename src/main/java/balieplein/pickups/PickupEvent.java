package balieplein.pickups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened to an item.
///
/// @param event as in `pickups.staff.event.…`
public record PickupEvent(
        String event, Instant at, String actor, @Nullable String reason) {}
