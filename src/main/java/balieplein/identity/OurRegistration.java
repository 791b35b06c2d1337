package balieplein.identity;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/// How we present ourselves to a provider (OpenID Connect).
@Component
final class OurRegistration {

    private static final String CALLBACK = "{baseUrl}" + SignInPaths.CALLBACK + "/{registrationId}";

    private final ProviderDescriptions descriptions;

    OurRegistration(ProviderDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    ClientRegistration at(Provider provider, Population population) {
        var registration = ClientRegistrations.fromOidcConfiguration(descriptions.describe(provider.requireIssuer()))
                .registrationId(population.code())
                .clientId(provider.clientId())
                .scope(provider.scopes())
                .redirectUri(CALLBACK)
                .userNameAttributeName("sub");
        var secret = provider.clientSecret();
        return secret == null || secret.isBlank()
                ? registration
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : registration.clientSecret(secret).build();
    }

    static ClientRegistration.Builder begin(Population population) {
        return ClientRegistration.withRegistrationId(population.code())
                .redirectUri(CALLBACK)
                .userNameAttributeName("sub");
    }
}
