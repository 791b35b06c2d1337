package balieplein.identity;

import balieplein.kernel.RealTime;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/// Our calls to identity providers. None waits longer than a visitor would.
@Component
final class Outbound {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> MEMBERS =
            new ParameterizedTypeReference<>() {};

    private final JdkClientHttpRequestFactory requests;
    private final Map<String, Map<String, Object>> descriptions = new ConcurrentHashMap<>();
    private final Map<String, Instant> failures = new ConcurrentHashMap<>();
    private final InstantSource realClock = RealTime.CLOCK;

    Outbound() {
        requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
    }

    /// What the provider says of itself (OpenID Connect Discovery), asked once. After a failure everybody gets that
    /// answer for a while, so that visitors do not queue for a provider that is down.
    Map<String, Object> describe(String issuer) {
        var known = descriptions.get(issuer);
        if (known != null) {
            return known;
        }
        var failed = failures.get(issuer);
        if (failed != null && realClock.instant().isBefore(failed.plus(REST))) {
            throw new ProviderDown(issuer, "it did not answer a moment ago");
        }
        return discover(issuer);
    }

    /// For keys.
    RestTemplate template() {
        return new RestTemplate(requests);
    }

    RestTemplate templateOfOAuth() {
        var template = template();
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return template;
    }

    /// A provider that signs in says who; without that there is nothing to check.
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokenClient() {
        var client = newTokenClient();
        return asked -> {
            var answer = client.getTokenResponse(asked);
            if (answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String token
                    && !token.isBlank()) {
                return answer;
            }
            throw new OAuth2AuthenticationException(
                    new OAuth2Error("no-id-token"), "The provider gave no ID token. Maybe scope openid is missing.");
        };
    }

    private RestClientAuthorizationCodeTokenResponseClient newTokenClient() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private Map<String, Object> discover(String issuer) {
        try {
            var description = RestClient.create(template())
                    .get()
                    .uri(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(MEMBERS);
            if (description == null || !Objects.equals(description.get("issuer"), issuer)) {
                throw new ProviderDown(
                        issuer, "it calls itself " + (description == null ? null : description.get("issuer")));
            }
            failures.remove(issuer);
            descriptions.put(issuer, description);
            return description;
        } catch (RestClientException e) {
            failures.put(issuer, realClock.instant());
            throw new ProviderDown(issuer, String.valueOf(e.getMessage()));
        }
    }
}
