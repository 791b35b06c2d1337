package balieplein.simulators.web;

import balieplein.simulators.SimulatedIssuer;
import java.util.List;
import java.util.Map;

/// What the simulated identity provider says of itself (OpenID Connect Discovery).
final class Discovery {

    private Discovery() {}

    /// @param here the address of the provider
    static Map<String, Object> of(String here) {
        return Map.ofEntries(
                Map.entry("issuer", here),
                Map.entry("authorization_endpoint", here + "/authorize"),
                Map.entry("token_endpoint", here + "/token"),
                Map.entry("userinfo_endpoint", here + "/userinfo"),
                Map.entry("jwks_uri", here + "/jwks"),
                Map.entry("end_session_endpoint", here + "/end-session"),
                Map.entry("authorization_response_iss_parameter_supported", true),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("grant_types_supported", List.of("authorization_code", "client_credentials")),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256")),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry(
                        "scopes_supported",
                        SimulatedIssuer.SCOPES.stream().sorted().toList()),
                Map.entry(
                        "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post")),
                Map.entry(
                        "claims_supported",
                        List.of("sub", "name", "given_name", "family_name", "rrn", "roles", "cities")));
    }
}
