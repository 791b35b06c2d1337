package balieplein.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// One decoder for each place where keys are published and each audience.
@Component
final class AccessTokenDecoders {

    private record Terms(String keysUri, String audience) {}

    private final Outbound outbound;
    private final Map<Terms, NimbusJwtDecoder> decoders = new ConcurrentHashMap<>();

    AccessTokenDecoders(Outbound outbound) {
        this.outbound = outbound;
    }

    NimbusJwtDecoder of(Trust trust) {
        var terms = new Terms(trust.keysUri(), trust.provider().audience());
        return decoders.computeIfAbsent(terms, this::newDecoder);
    }

    private NimbusJwtDecoder newDecoder(Terms terms) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(terms.keysUri())
                .jwsAlgorithms(algorithms -> algorithms.addAll(AccessTokens.ALGORITHMS))
                .restOperations(outbound.template())
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtAudienceValidator(terms.audience()), new JwtTimestampValidator()));
        return decoder;
    }
}
