package balieplein.simulators.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// With what a program says which client of the simulated identity provider it is.
record ClientLogin(String id, String secret) {

    /// From the header, else from the form; of nobody when neither tells.
    static ClientLogin of(@Nullable String authorization, Map<String, String> form) {
        return basic(authorization)
                .orElseGet(() ->
                        new ClientLogin(form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", "")));
    }

    private static Optional<ClientLogin> basic(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith("Basic ")) {
            return Optional.empty();
        }
        try {
            var decoded = new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8);
            var parts = decoded.split(":", 2);
            return parts.length == 2 ? Optional.of(new ClientLogin(parts[0], parts[1])) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
