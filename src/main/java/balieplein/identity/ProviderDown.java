package balieplein.identity;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/// The identity provider does not answer, or answers nonsense. Nobody can sign in until it does; the rest works on.
final class ProviderDown extends OAuth2AuthenticationException {

    static final String CODE = "provider-down";

    ProviderDown(String issuer, String reason) {
        super(
                new OAuth2Error(CODE),
                "The identity provider " + issuer + " gives no usable description of itself: " + reason
                        + ". Check balieplein.oidc.…issuer and whether this machine can reach it.");
    }
}
