package balieplein.identity;

import org.springframework.security.oauth2.client.registration.ClientRegistration;

/// An identity provider inside the product, used where none is configured. Only the demo and the tests have one.
public interface StandInProvider {

    /// Completes our registration at it with the addresses of the request that is being answered.
    ClientRegistration register(Population population, ClientRegistration.Builder registration);

    /// Whether it signs tokens in the name of this issuer.
    boolean isIssuer(String issuer);

    /// Where its public keys are, seen from this machine.
    String keysUri();
}
