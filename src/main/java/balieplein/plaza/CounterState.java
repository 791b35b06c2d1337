package balieplein.plaza;

import java.util.Arrays;
import java.util.Locale;

/// What a counter is doing (GUI-10). `SERVING` is an open counter with a visitor.
public enum CounterState {
    CLOSED,
    OPEN,
    SERVING,
    PAUSE,
    BACK_OFFICE;

    /// As the API and the database write it, such as `back-office`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CounterState of(String tag) {
        return Arrays.stream(values())
                .filter(state -> state.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown state of a counter '" + tag + "'."));
    }
}
