package balieplein.simulators;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the instances share the key of the simulated identity provider.
@Component
@Simulated
class SigningKeyTable {

    private static final int BITS = 2048;

    private final JdbcClient sql;

    SigningKeyTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Another instance may be first; then its key counts.
    Optional<RSAKey> generated() {
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

    Optional<RSAKey> stored() {
        return sql.sql("""
                select key_set
                from simulators.signing_key
                """).query(String.class).optional().map(SigningKeyTable::parse);
    }

    private static RSAKey parse(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("The stored key of the simulated provider is no key.", e);
        }
    }
}
