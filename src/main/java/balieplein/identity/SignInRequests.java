package balieplein.identity;

import balieplein.kernel.CurrentCity;
import balieplein.web.Links;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/// What we ask of the identity provider, and what we must still know when the visitor comes back.
@Component
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    private final Providers providers;

    SignInRequests(Providers providers) {
        this.providers = providers;
        requests = new DefaultOAuth2AuthorizationRequestResolver(providers, SignInPaths.START);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remembering(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return remembering(request, requests.resolve(request, registrationId));
    }

    private @Nullable OAuth2AuthorizationRequest remembering(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        if (asked == null) {
            return null;
        }
        String registration = Objects.requireNonNull(asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID));
        var provider = Objects.requireNonNull(providers.findByRegistrationId(registration))
                .getProviderDetails();
        var terms = providers.terms(Population.find(registration).orElseThrow());
        var level = Optional.ofNullable(request.getParameter("level")).flatMap(Assurance::find);
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(
                        more -> level.ifPresent(needed -> more.put("acr_values", terms.acrValues(needed))))
                .attributes(attributes -> {
                    attributes.put(PendingSignIns.ISSUER, Objects.requireNonNull(provider.getIssuerUri()));
                    attributes.put(PendingSignIns.NAMES_ITSELF, namesItself(provider));
                    attributes.put(PendingSignIns.CITY, CurrentCity.code());
                    attributes.put(PendingSignIns.RETURN, ReturnPath.own(request.getParameter("to")));
                    attributes.put(PendingSignIns.CHOICE, Links.href(SignInPaths.CHOICE));
                })
                .build();
    }

    private static boolean namesItself(ClientRegistration.ProviderDetails provider) {
        return Boolean.TRUE.equals(
                provider.getConfigurationMetadata().get("authorization_response_iss_parameter_supported"));
    }
}
