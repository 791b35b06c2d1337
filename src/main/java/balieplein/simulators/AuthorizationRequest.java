package balieplein.simulators;

import balieplein.identity.Assurance;
import balieplein.identity.Population;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the product asks when it sends a visitor to the simulated identity provider.
///
/// @param issuer the provider's address as this visitor sees it
/// @param cities what tokens will say: the code of one city, or `*`
/// @param challenge of PKCE, method S256
/// @param level how strongly the visitor chose to sign in
public record AuthorizationRequest(
        String issuer,
        String cities,
        String clientId,
        String redirectUri,
        String scope,
        @Nullable String state,
        @Nullable String nonce,
        String responseType,
        String challengeMethod,
        String challenge,
        Assurance level) {

    /// Whom the asking program signs in; empty when it is none of ours.
    public Optional<Population> population() {
        return SimulatedClient.find(clientId).flatMap(client -> Optional.ofNullable(client.population()));
    }

    /// The error of OpenID Connect when something in it cannot be granted, else null. A scope that was never granted
    /// fails the request at once, as at ACM/IDM.
    public @Nullable String error() {
        var scopes = Arrays.asList(scope.split(" "));
        if (!responseType.equals("code")) {
            return "unsupported_response_type";
        }
        if (!scopes.contains("openid") || !SimulatedIssuer.SCOPES.containsAll(scopes)) {
            return "invalid_scope";
        }
        if (challenge.isEmpty() || !challengeMethod.equals("S256")) {
            return "invalid_request";
        }
        return null;
    }
}
