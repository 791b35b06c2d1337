package balieplein.pickups;

/// What came of registering something for a resident.
public sealed interface Registering {

    /// Registered, now or before: the same reference with the same facts gives the same item.
    record Registered(PickupItem item, boolean again) implements Registering {}

    /// The reference is there already, with other facts.
    record ReferenceTaken(PickupItem item) implements Registering {}
}
