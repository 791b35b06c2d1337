package balieplein.simulators;

import balieplein.kernel.RealTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The codes that a browser carries from the list of people back to the product. Their minute is one of the real
/// clock.
@Component
@Simulated
class AuthorizationCodes {

    /// What was agreed when the code was given.
    ///
    /// @param cities what tokens say: the code of one city, or `*`
    record Grant(
            String issuer,
            String clientId,
            String redirectUri,
            String scope,
            @Nullable String nonce,
            String challenge,
            String person,
            String cities,
            String acr) {}

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;
    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock = RealTime.CLOCK;

    AuthorizationCodes(JdbcClient sql) {
        this.sql = sql;
    }

    String give(Grant grant) {
        var code = randomCode();
        sql.sql("""
                insert into simulators.authorization_code (code, details, expires)
                values (?, cast(? as jsonb), ?)
                """)
                .params(
                        code,
                        JSON.writeValueAsString(grant),
                        clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        return code;
    }

    /// What the code stands for, the first time it is shown and in time. Old codes go away on the way.
    Optional<Grant> redeem(String code) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var grant = sql.sql("""
                delete from simulators.authorization_code
                where code = ?
                and expires > ?
                returning details
                """).params(code, now).query(String.class).optional();
        sql.sql("""
                delete from simulators.authorization_code
                where expires <= ?
                """).param(now).update();
        return grant.map(details -> JSON.readValue(details, Grant.class));
    }

    private String randomCode() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
