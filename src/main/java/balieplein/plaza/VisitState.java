package balieplein.plaza;

import java.util.Arrays;
import java.util.Locale;

/// Where a visit stands. `NEW` is the moment before it is registered; no visit is kept in it.
public enum VisitState {
    NEW,
    WAITING,
    CALLED,
    SERVING,
    PARKED,
    FINISHED,
    NO_SHOW,
    LEFT,
    NOT_CLOSED;

    /// As the API and the database write it, such as `no-show`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static VisitState of(String tag) {
        return Arrays.stream(values())
                .filter(state -> state.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown state of a visit '" + tag + "'."));
    }

    /// Whether the visitor is still in the building.
    public boolean isOpen() {
        return this == WAITING || this == CALLED || this == SERVING || this == PARKED;
    }

    /// Whether the visitor is with an official or on the way to one.
    public boolean isAtCounter() {
        return this == CALLED || this == SERVING;
    }
}
