package balieplein.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Our registration at an identity provider, as a city's ICT configured it. Where its endpoints are is asked at the
/// first use, so that the product starts while the provider is down.
///
/// @param issuer the provider's address, exactly as in its tokens
/// @param audience what access tokens for our API must name
/// @param scopes asked for at sign-in
/// @param rolesClaim where tokens list the codes of roles
/// @param citiesClaim where tokens list the codes of cities, or `*` for all
/// @param numberClaim where tokens hold the national number of a resident: `rrn` at the Flemish ACM/IDM,
/// `http://itsme.services/v2/claim/BENationalNumber` at itsme
/// @param levels which values of claim `acr` stand for which assurance; those of eIDAS need no mention
record Provider(
        @Nullable String issuer,
        @DefaultValue("balieplein") String clientId,
        @Nullable String clientSecret,
        @DefaultValue("balieplein") String audience,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("cities") String citiesClaim,
        @DefaultValue("rrn") String numberClaim,
        @DefaultValue Map<Assurance, List<String>> levels) {

    /// The terms of the [StandInProvider].
    static final Provider STAND_IN = new Provider(
            null, "balieplein", null, "balieplein", List.of("openid", "profile"), "roles", "cities", "rrn", Map.of());

    Provider {
        levels = Map.copyOf(levels);
        scopes = List.copyOf(scopes);
    }

    boolean isConfigured() {
        return issuer != null && !issuer.isBlank();
    }

    /// How sure the provider says it is. What it does not say counts as the lowest.
    Assurance assurance(@Nullable Object acr) {
        return Assurance.BASIC
                .orBetter()
                .filter(level -> values(level).contains(String.valueOf(acr)))
                .reduce(Assurance.BASIC, (one, other) -> other);
    }

    /// What to ask for (`acr_values`), the level needed first.
    String acrValues(Assurance needed) {
        return needed.orBetter().flatMap(level -> values(level).stream()).collect(Collectors.joining(" "));
    }

    private List<String> values(Assurance level) {
        return levels.getOrDefault(level, List.of(level.eidas()));
    }

    String requireIssuer() {
        return Objects.requireNonNull(issuer, "balieplein.oidc.…issuer");
    }
}
