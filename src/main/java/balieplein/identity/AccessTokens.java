package balieplein.identity;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/// Checks the access token of a program or device: signed by a key of an issuer that the city trusts, for us, now, and
/// for this city.
@Component
final class AccessTokens {

    static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(
            SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256, SignatureAlgorithm.ES384);

    private final Providers providers;
    private final AccessTokenDecoders decoders;
    private final Standing standing;

    AccessTokens(Providers providers, AccessTokenDecoders decoders, Standing standing) {
        this.providers = providers;
        this.decoders = decoders;
        this.standing = standing;
    }

    Authentication authenticate(Authentication presented) {
        var token = ((BearerTokenAuthenticationToken) presented).getToken();
        var trust = trust(issuer(token));
        var jwt = decode(token, trust);
        if (jwt.hasClaim("nonce") || jwt.hasClaim("at_hash")) {
            throw new InvalidBearerTokenException("The token tells who signed in; it opens nothing.");
        }
        if (!Claims.countHere(jwt.getClaims(), trust)
                || !CapacityPolicy.admitsProgram(jwt.getClaims(), providers.organisation())) {
            throw new InvalidBearerTokenException("The token is for another city.");
        }
        return new TokenAuthentication(standing.now(actor(jwt, trust)));
    }

    private Trust trust(String issuer) {
        try {
            return providers
                    .trust(issuer, Population.STAFF)
                    .orElseThrow(
                            () -> new InvalidBearerTokenException("The token comes from an issuer that is not ours."));
        } catch (ProviderDown e) {
            throw new AuthenticationServiceException("Nobody can check the token now.", e);
        }
    }

    private Jwt decode(String token, Trust trust) {
        try {
            return decoders.of(trust).decode(token);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException("The token is not valid.", e);
        } catch (JwtException e) {
            throw new AuthenticationServiceException("The keys of " + trust.issuer() + " cannot be read.", e);
        }
    }

    private static Actor actor(Jwt jwt, Trust trust) {
        var roles = Claims.roles(jwt.getClaims(), trust);
        var isDevice = !roles.isEmpty() && roles.stream().allMatch(Role::isDevice);
        return new Actor(
                String.valueOf(jwt.getSubject()),
                Claims.name(jwt.getClaims()),
                roles,
                isDevice ? Actor.Channel.DEVICE : Actor.Channel.API);
    }

    /// Read before anything is verified, to know whose keys to verify with. A token that then proves genuine really
    /// names this issuer.
    private static String issuer(String token) {
        try {
            var issuer = JWTParser.parse(token).getJWTClaimsSet().getIssuer();
            return issuer == null ? "" : issuer;
        } catch (ParseException e) {
            throw new InvalidBearerTokenException("The token is no signed token.", e);
        }
    }
}
