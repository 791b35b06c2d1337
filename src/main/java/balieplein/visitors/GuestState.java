package balieplein.visitors;

import java.util.Locale;

/// Where a guest is.
public enum GuestState {
    EXPECTED,
    INSIDE,
    LEFT;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
