package balieplein.simulators;

import balieplein.identity.Population;
import balieplein.identity.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A program that is registered at the simulated identity provider: the product itself for signing people in, or
/// `demo-<role>` that gets a token with that role.
///
/// @param population whom it signs in; null for `demo-<role>`
/// @param role what its own tokens say; null for the product
record SimulatedClient(
        String id,
        @Nullable Population population,
        @Nullable Role role) {

    static final String SECRET = "demo";
    private static final String PRODUCT = "balieplein-";
    private static final String DEMO = "demo-";

    static String idFor(Population population) {
        return PRODUCT + population.code();
    }

    static Optional<SimulatedClient> find(@Nullable String id) {
        if (id != null && id.startsWith(DEMO)) {
            return Role.find(id.substring(DEMO.length())).map(role -> new SimulatedClient(id, null, role));
        }
        if (id != null && id.startsWith(PRODUCT)) {
            return Population.find(id.substring(PRODUCT.length()))
                    .map(population -> new SimulatedClient(id, population, null));
        }
        return Optional.empty();
    }
}
