package balieplein.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/// Our calls to identity providers. None waits longer than a visitor would.
@Component
final class Outbound {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JdkClientHttpRequestFactory requests;

    Outbound() {
        requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
    }

    /// For keys.
    RestTemplate template() {
        return new RestTemplate(requests);
    }

    private RestTemplate templateOfOAuth() {
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

    /// Asks who somebody is.
    OidcUserService people() {
        var userInfo = new DefaultOAuth2UserService();
        userInfo.setRestOperations(templateOfOAuth());
        var people = new OidcUserService();
        people.setOauth2UserService(userInfo);
        return people;
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
}
