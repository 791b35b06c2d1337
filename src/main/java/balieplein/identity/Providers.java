package balieplein.identity;

import balieplein.kernel.CurrentCity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/// Which identity provider serves the current city: its own, else the shared one, else the stand-in of the demo. Spring
/// Security asks by the code of the population.
@Component
final class Providers implements ClientRegistrationRepository {

    private final OidcSettings settings;
    private final ObjectProvider<StandInProvider> standIn;
    private final ProviderDescriptions descriptions;
    private final OurRegistration ours;

    Providers(
            OidcSettings settings,
            ObjectProvider<StandInProvider> standIn,
            ProviderDescriptions descriptions,
            OurRegistration ours) {
        this.settings = settings;
        this.standIn = standIn;
        this.descriptions = descriptions;
        this.ours = ours;
    }

    /// Whether these people have somewhere to sign in.
    boolean serves(Population population) {
        return configured(population).isPresent() || standIn.getIfAvailable() != null;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return Population.find(registrationId).flatMap(this::registration).orElse(null);
    }

    /// How tokens of this issuer are checked, when people or programs of the current city may come from it.
    Optional<Trust> trust(String issuer, Population population) {
        var configured = configured(population);
        if (configured.isPresent()) {
            return configured
                    .filter(provider -> provider.requireIssuer().equals(issuer))
                    .map(provider -> new Trust(issuer, keysUri(issuer), provider, isOwn(provider, population)));
        }
        return Optional.ofNullable(standIn.getIfAvailable())
                .filter(provider -> provider.isIssuer(issuer))
                .map(provider -> new Trust(issuer, provider.keysUri(), Provider.STAND_IN, false));
    }

    /// What the city and its provider agreed on for these people.
    Provider terms(Population population) {
        return configured(population).orElse(Provider.STAND_IN);
    }

    /// Which organisation the current city is, when it says so.
    @Nullable
    String organisation() {
        return CurrentCity.find().flatMap(settings::organisation).orElse(null);
    }

    /// Our registration at the provider of these people; asks the provider for its addresses.
    Optional<ClientRegistration> registration(Population population) {
        return configured(population)
                .map(provider -> ours.at(provider, population))
                .or(() -> Optional.ofNullable(standIn.getIfAvailable())
                        .map(provider -> provider.register(population, OurRegistration.begin(population))));
    }

    private String keysUri(String issuer) {
        return String.valueOf(descriptions.describe(issuer).get("jwks_uri"));
    }

    private Optional<Provider> configured(Population population) {
        return CurrentCity.find()
                .flatMap(city -> settings.ownProvider(city, population))
                .or(() -> settings.sharedProvider(population));
    }

    private boolean isOwn(Provider provider, Population population) {
        return CurrentCity.find()
                .flatMap(city -> settings.ownProvider(city, population))
                .filter(provider::equals)
                .isPresent();
    }
}
