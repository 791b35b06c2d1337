package balieplein.identity;

import balieplein.kernel.CurrentCity;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads who somebody is from the claims of a token that was found genuine.
final class Claims {

    private static final String EVERY_CITY = "*";

    private Claims() {}

    /// Whether the token counts in the current city. Outside any city, as for measurements of the whole installation,
    /// only a token for all cities counts.
    static boolean countHere(Map<String, Object> claims, Trust trust) {
        if (trust.ownOfCity()) {
            return true;
        }
        var cities = list(claims.get(trust.provider().citiesClaim()));
        return cities.contains(EVERY_CITY)
                || CurrentCity.find().filter(cities::contains).isPresent();
    }

    /// The roles that the token names and we know; the rest are somebody else's.
    static Set<Role> roles(Map<String, Object> claims, Trust trust) {
        return list(claims.get(trust.provider().rolesClaim())).stream()
                .flatMap(code -> Role.find(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /// What to call somebody. Providers may leave out any of these (itsme).
    static String name(Map<String, Object> claims) {
        var parts = Stream.of(claims.get("given_name"), claims.get("family_name"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return Stream.of(claims.get("name"), parts, claims.get("preferred_username"), claims.get("sub"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    private static List<String> list(@Nullable Object claim) {
        return switch (claim) {
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case String one -> List.of(one.split("[ ,]+"));
            case null, default -> List.of();
        };
    }
}
