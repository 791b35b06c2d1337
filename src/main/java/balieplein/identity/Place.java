package balieplein.identity;

import org.jspecify.annotations.Nullable;

/// Where a role is used: at one location, for one service, or without `code` at all of them together.
public record Place(Kind kind, @Nullable String code) {

    public enum Kind {
        LOCATION,
        SERVICE
    }

    public static final Place ALL_LOCATIONS = new Place(Kind.LOCATION, null);
    public static final Place ALL_SERVICES = new Place(Kind.SERVICE, null);

    public static Place location(String code) {
        return new Place(Kind.LOCATION, code);
    }

    public static Place service(String code) {
        return new Place(Kind.SERVICE, code);
    }
}
