package balieplein.simulators;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The key of the simulated identity provider. The first instance that needs one makes it; all share it.
@Component
@Simulated
class SimulatedKeys {

    private static final int BITS = 2048;

    private final JdbcClient sql;
    private volatile @Nullable RSAKey known;

    SimulatedKeys(JdbcClient sql) {
        this.sql = sql;
    }

    /// The public half, as a provider publishes it.
    Map<String, Object> publicKeys() {
        return new JWKSet(key()).toJSONObject();
    }

    String sign(JWTClaimsSet claims) {
        try {
            var key = key();
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(com.nimbusds.jose.JOSEObjectType.JWT)
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The simulated provider cannot sign.", e);
        }
    }

    /// The claims of a token that was signed here, whatever its time.
    Optional<JWTClaimsSet> verify(String token) {
        try {
            var parsed = SignedJWT.parse(token);
            return parsed.verify(new RSASSAVerifier(key().toRSAPublicKey()))
                    ? Optional.of(parsed.getJWTClaimsSet())
                    : Optional.empty();
        } catch (ParseException | JOSEException e) {
            return Optional.empty();
        }
    }

    private RSAKey key() {
        var key = known;
        if (key == null) {
            key = stored().or(this::generated).orElseThrow();
            known = key;
        }
        return key;
    }

    /// Another instance may be first; then its key counts.
    private Optional<RSAKey> generated() {
        try {
            var key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            sql.sql("""
                    insert into simulators.signing_key (key_set)
                    values (cast(? as jsonb))
                    on conflict do nothing
                    """).param(key.toJSONString()).update();
        } catch (JOSEException e) {
            throw new IllegalStateException("The simulated provider cannot make a key.", e);
        }
        return stored();
    }

    private Optional<RSAKey> stored() {
        return sql.sql("""
                select key_set
                from simulators.signing_key
                """).query(String.class).optional().map(SimulatedKeys::parse);
    }

    private static RSAKey parse(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("The stored key of the simulated provider is no key.", e);
        }
    }
}
