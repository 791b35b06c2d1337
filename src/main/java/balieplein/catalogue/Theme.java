package balieplein.catalogue;

import java.util.Locale;

/// What a product is about, for residents who browse.
public enum Theme {
    IDENTITY,
    TRAVEL,
    MOBILITY,
    MOVING,
    FAMILY,
    CERTIFICATES,
    LIVING,
    LEISURE,
    WASTE,
    CONTACT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
