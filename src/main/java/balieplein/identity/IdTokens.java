package balieplein.identity;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// Checks the token that tells who signed in. Spring's own factory keeps one decoder per registration id; ours keeps
/// one per provider, because every city has a registration called `staff`.
@Component
final class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private record Terms(String issuer, String keysUri, String clientId) {}

    private final Outbound outbound;
    private final Map<Terms, JwtDecoder> decoders = new ConcurrentHashMap<>();

    IdTokens(Outbound outbound) {
        this.outbound = outbound;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        var terms = new Terms(
                Objects.requireNonNull(provider.getIssuerUri()),
                Objects.requireNonNull(provider.getJwkSetUri()),
                registration.getClientId());
        return decoders.computeIfAbsent(terms, unknown -> newDecoder(unknown.keysUri(), registration));
    }

    private JwtDecoder newDecoder(String keysUri, ClientRegistration registration) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keysUri)
                .jwsAlgorithms(algorithms -> algorithms.addAll(AccessTokens.ALGORITHMS))
                .restOperations(outbound.template())
                .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }
}
