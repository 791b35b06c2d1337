package balieplein.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// A role and where it counts.
///
/// @param service absent: for every service
/// @param location absent: at every location
public record Grant(
        Role role, @Nullable String service, @Nullable String location) implements Serializable {

    /// The role without limits.
    public static Grant everywhere(Role role) {
        return new Grant(role, null, null);
    }

    /// Whether the role counts at this place. A limit to locations says nothing about services, and the other way
    /// round.
    boolean counts(Place place) {
        var limit = place.kind() == Place.Kind.LOCATION ? location : service;
        return limit == null || limit.equals(place.code());
    }
}
