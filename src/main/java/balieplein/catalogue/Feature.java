package balieplein.catalogue;

import java.util.Locale;

/// A way of serving that a service switches on or off from a day on (CAT-06).
public enum Feature {
    APPOINTMENT,
    WALK_IN,
    PHONE,
    ONLINE;

    /// As the city file writes it, such as `walk-in`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Feature of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
