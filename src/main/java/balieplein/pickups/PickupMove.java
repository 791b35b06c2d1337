package balieplein.pickups;

import static balieplein.pickups.PickupState.BLOCKED;
import static balieplein.pickups.PickupState.HANDED_OVER;
import static balieplein.pickups.PickupState.READY;
import static balieplein.pickups.PickupState.REQUESTED;
import static balieplein.pickups.PickupState.UNCOLLECTED;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What may happen to an item. PostgreSQL holds the same table and refuses everything else.
enum PickupMove {
    REGISTERED(List.of(), Set.of(REQUESTED)),
    READIED(List.of(REQUESTED), Set.of(READY)),
    SHELVED(List.of(READY), Set.of(READY)),
    MOVED_AWAY(List.of(READY), Set.of(READY)),
    BLOCKED_UP(List.of(REQUESTED, READY), Set.of(BLOCKED)),
    RELEASED(List.of(BLOCKED), Set.of(REQUESTED, READY)),
    HANDED(List.of(READY), Set.of(HANDED_OVER)),
    RETURNED(List.of(READY, BLOCKED), Set.of(UNCOLLECTED)),
    DESTROYED(List.of(READY, BLOCKED), Set.of(UNCOLLECTED));

    private final List<PickupState> sources;
    private final Set<PickupState> targets;

    PickupMove(List<PickupState> sources, Set<PickupState> targets) {
        this.sources = sources;
        this.targets = targets;
    }

    String tag() {
        return switch (this) {
            case BLOCKED_UP -> "blocked";
            case HANDED -> "handed-over";
            case MOVED_AWAY -> "moved-away";
            case REGISTERED, READIED, SHELVED, RELEASED, RETURNED, DESTROYED -> name().toLowerCase(Locale.ROOT);
        };
    }

    List<PickupState> sources() {
        return sources;
    }

    Set<PickupState> targets() {
        return targets;
    }
}
