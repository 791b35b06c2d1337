package balieplein.pickups;

import java.util.Arrays;

/// Where an item stands (EXP-02).
public enum PickupState {
    REQUESTED,
    READY,
    BLOCKED,
    HANDED_OVER,
    UNCOLLECTED;

    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static PickupState of(String tag) {
        return Arrays.stream(values())
                .filter(state -> state.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state of an item is called '" + tag + "'."));
    }

    public boolean isOver() {
        return this == HANDED_OVER || this == UNCOLLECTED;
    }
}
