package balieplein.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/// Ends our sessions when the provider says that its own is over (OpenID Connect Back-Channel Logout 1.0).
@Component
public class ProviderSignOut {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignOut.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration LIFE = Duration.ofMinutes(3);

    private final Providers providers;
    private final Outbound outbound;
    private final ProviderSessions sessions;

    ProviderSignOut(Providers providers, Outbound outbound, ProviderSessions sessions) {
        this.providers = providers;
        this.outbound = outbound;
        this.sessions = sessions;
    }

    /// Whether the token was good; then the sessions of its person, or the one it names, are over.
    public boolean end(Population population, String logoutToken) {
        var token = read(population, logoutToken);
        token.ifPresent(good -> sessions.endOf(
                Objects.requireNonNull(good.getClaimAsString("iss")), good.getSubject(), good.getClaimAsString("sid")));
        return token.isPresent();
    }

    private Optional<Jwt> read(Population population, String token) {
        try {
            return providers.registration(population).map(registration -> decoder(registration)
                    .decode(token));
        } catch (ProviderDown | JwtException e) {
            LOG.info("A sign-out by the provider of {} was refused: {}", population.code(), e.getMessage());
            return Optional.empty();
        }
    }

    private NimbusJwtDecoder decoder(ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        var decoder = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(provider.getJwkSetUri()))
                .validateType(false)
                .jwsAlgorithms(algorithms -> algorithms.addAll(AccessTokens.ALGORITHMS))
                .restOperations(outbound.template())
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(Objects.requireNonNull(provider.getIssuerUri())),
                new JwtAudienceValidator(registration.getClientId()),
                logoutAndNothingElse()));
        return decoder;
    }

    /// No other token of the provider does as one: it names the event, has no nonce, is fresh and says who it is about.
    private static OAuth2TokenValidator<Jwt> logoutAndNothingElse() {
        return token -> {
            var issued = token.getIssuedAt();
            var isFresh = issued != null && issued.plus(LIFE).isAfter(balieplein.kernel.RealTime.CLOCK.instant());
            var isLogout = token.getClaims().get("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
            var isAboutSomebody = token.getSubject() != null || token.getClaimAsString("sid") != null;
            return isFresh && isLogout && isAboutSomebody && !token.hasClaim("nonce")
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(
                            new OAuth2Error("invalid_request", "This is no fresh logout token.", null));
        };
    }
}
