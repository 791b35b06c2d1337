package balieplein.simulators;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The key of the simulated identity provider. The first instance that needs one makes it; all share it.
@Component
@Simulated
class SimulatedKeys {

    private final SigningKeyTable table;
    private volatile @Nullable RSAKey known;

    SimulatedKeys(SigningKeyTable table) {
        this.table = table;
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
            key = table.stored().or(table::generated).orElseThrow();
            known = key;
        }
        return key;
    }
}
