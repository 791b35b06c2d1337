package balieplein.simulators;

import balieplein.identity.Population;
import balieplein.identity.Role;
import balieplein.kernel.RealTime;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// An identity provider of invented people that speaks real OpenID Connect: authorization code with PKCE for people,
/// client credentials for programs. Its tokens tell the real time, never the demo's.
@Component
@Simulated
public class SimulatedIssuer {

    /// The answer to a token request.
    public sealed interface Tokens {

        record Granted(Map<String, Object> members) implements Tokens {}

        /// @param error code of RFC 6749, section 5.2
        record Refused(String error, String description) implements Tokens {}
    }

    public static final Set<String> SCOPES = Set.of("openid", "profile", "rrn", "vo");

    private static final String API = "balieplein";
    private static final Duration LIFE = Duration.ofHours(8);

    private final SimulatedKeys keys;
    private final AuthorizationCodes codes;
    private final InstantSource clock = RealTime.CLOCK;

    SimulatedIssuer(SimulatedKeys keys, AuthorizationCodes codes) {
        this.keys = keys;
        this.codes = codes;
    }

    public Map<String, Object> publicKeys() {
        return keys.publicKeys();
    }

    /// The code with which the product may ask for this person's tokens.
    public String authorize(AuthorizationRequest request, String person) {
        return codes.give(new AuthorizationCodes.Grant(
                request.issuer(),
                request.clientId(),
                request.redirectUri(),
                request.scope(),
                request.nonce(),
                request.challenge(),
                person,
                request.cities(),
                request.level().eidas()));
    }

    /// Tokens for a code; the verifier proves that whoever asks also began the sign-in.
    public Tokens redeem(String clientId, String code, String redirectUri, String verifier) {
        var grant = codes.redeem(code).orElse(null);
        if (grant == null
                || !grant.clientId().equals(clientId)
                || !grant.redirectUri().equals(redirectUri)) {
            return new Tokens.Refused("invalid_grant", "The code is unknown, used, too old or somebody else's.");
        }
        if (!challenge(verifier).equals(grant.challenge())) {
            return new Tokens.Refused("invalid_grant", "The code verifier does not fit the code challenge.");
        }
        var population = population(clientId);
        var person = DemoPerson.find(population, grant.person()).orElseThrow();
        var now = clock.instant();
        var claims = claims(person, population, grant.scope(), grant.cities());
        var idToken = begin(grant.issuer(), person.id(), clientId, now);
        claims.forEach(idToken::claim);
        idToken.claim("acr", grant.acr());
        idToken.claim("auth_time", now.getEpochSecond());
        idToken.claim("nonce", grant.nonce());
        var access = begin(grant.issuer(), person.id(), API, now).claim("client_id", clientId);
        access.claim("scope", grant.scope());
        claims.forEach(access::claim);
        var members = members(keys.sign(access.build()), grant.scope());
        members.put("id_token", keys.sign(idToken.build()));
        return new Tokens.Granted(members);
    }

    /// A token for a program, with the role of its name.
    public Tokens grant(String issuer, String clientId, String cities) {
        var role = SimulatedClient.find(clientId).map(SimulatedClient::role).orElse(null);
        if (role == null) {
            return new Tokens.Refused("unauthorized_client", "Only demo-<role> gets tokens of its own.");
        }
        var access = begin(issuer, clientId, API, clock.instant())
                .claim("client_id", clientId)
                .claim("name", clientId)
                .claim("roles", List.of(role.code()))
                .claim("cities", List.of(cities));
        return new Tokens.Granted(members(keys.sign(access.build()), ""));
    }

    /// What the bearer of an access token may know of the person it is for.
    public Optional<Map<String, Object>> userInfo(String accessToken) {
        return keys.verify(accessToken)
                .filter(token -> token.getExpirationTime().toInstant().isAfter(clock.instant()))
                .map(token -> {
                    var known = new LinkedHashMap<>(token.getClaims());
                    known.keySet().removeAll(Set.of("iss", "aud", "exp", "iat", "jti", "scope", "client_id"));
                    return known;
                });
    }

    /// `demo-<role>` and the product have the same secret; it is no secret.
    public boolean isClient(String clientId, String secret) {
        return SimulatedClient.find(clientId).isPresent() && secret.equals(SimulatedClient.SECRET);
    }

    private static Population population(String clientId) {
        return SimulatedClient.find(clientId)
                .flatMap(client -> Optional.ofNullable(client.population()))
                .orElseThrow(() -> new IllegalStateException(clientId + " signs nobody in."));
    }

    private static JWTClaimsSet.Builder begin(String issuer, String subject, String audience, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString());
    }

    private static Map<String, Object> claims(DemoPerson person, Population population, String scope, String cities) {
        var claims = new LinkedHashMap<String, Object>();
        var scopes = Set.of(scope.split(" "));
        if (scopes.contains("profile")) {
            claims.put("name", person.name());
            claims.put("given_name", person.givenName());
            claims.put("family_name", person.familyName());
        }
        if (scopes.contains("rrn") && person.nationalNumber() != null) {
            claims.put("rrn", person.nationalNumber());
        }
        if (scopes.contains("vo")) {
            claims.put("vo_id", person.id());
            claims.put("vo_doelgroepcode", population == Population.STAFF ? "LB" : "BUR");
        }
        if (population == Population.STAFF) {
            claims.put("roles", person.roles().stream().map(Role::code).toList());
            claims.put("cities", List.of(cities));
        }
        return claims;
    }

    private static Map<String, Object> members(String accessToken, String scope) {
        var members = new LinkedHashMap<String, Object>();
        members.put("access_token", accessToken);
        members.put("token_type", "Bearer");
        members.put("expires_in", LIFE.toSeconds());
        if (!scope.isEmpty()) {
            members.put("scope", scope);
        }
        return members;
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
