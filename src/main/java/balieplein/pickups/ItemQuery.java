package balieplein.pickups;

import org.jspecify.annotations.Nullable;

/// What an official wants to see in the list of items.
///
/// @param state one state; null for what is not over
/// @param overdue only what has been on its shelf longer than its product may, or whose holder moved away (EXP-06)
/// @param order `since` (longest ready first), `shelf` or `product`
public record ItemQuery(
        @Nullable String location,
        @Nullable PickupState state,
        @Nullable String step,
        boolean overdue,
        String order) {}
