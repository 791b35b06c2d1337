package balieplein.identity;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where people sign in: `balieplein.oidc.staff` and `balieplein.oidc.resident` for every city, or
/// `balieplein.oidc.cities.<code>.staff` for one.
@ConfigurationProperties("balieplein.oidc")
record OidcSettings(
        @Nullable Provider staff,
        @Nullable Provider resident,
        @DefaultValue Map<String, Pair> cities) {

    /// @param organisation which organisation the city is at ACM/IDM (`vo_orgcode`); staff of others do not get in
    record Pair(
            @Nullable Provider staff,
            @Nullable Provider resident,
            @Nullable String organisation) {}

    OidcSettings {
        cities = Map.copyOf(cities);
    }

    /// The provider that serves this city alone.
    Optional<Provider> ownProvider(String city, Population population) {
        return Optional.ofNullable(cities.get(city))
                .flatMap(pair -> configured(population == Population.STAFF ? pair.staff() : pair.resident()));
    }

    /// The provider that serves every city without one of its own.
    Optional<Provider> sharedProvider(Population population) {
        return configured(population == Population.STAFF ? staff : resident);
    }

    Optional<String> organisation(String city) {
        return Optional.ofNullable(cities.get(city)).flatMap(pair -> Optional.ofNullable(pair.organisation()));
    }

    private static Optional<Provider> configured(@Nullable Provider provider) {
        return Optional.ofNullable(provider).filter(Provider::isConfigured);
    }
}
