package balieplein.devices;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// By which secrets devices are known: codes with which they are paired, tokens that they show from then on.
@Component
class PairingsTable {

    private final JdbcClient sql;

    PairingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Device> findByToken(byte[] hash) {
        return sql.sql("""
                select code, kind, name, start, paired_at, last_seen, reloads, revoked_at
                from devices.device
                where token_hash = ?
                """).param(hash).query(DevicesTable.DEVICE).optional();
    }

    /// Lets a device be paired, also one that was revoked or is paired: its old token then ends.
    void invite(String code, byte[] hash, Instant until) {
        sql.sql("""
                update devices.device
                set invitation_hash = :hash, invited_until = :until, token_hash = null, revoked_at = null
                where code = :code
                """)
                .param("hash", hash)
                .param("until", InstantColumn.of(until))
                .param("code", code)
                .update();
    }

    /// Pairs the device that was invited with this code: once, in one statement.
    Optional<Device> pair(byte[] invitation, byte[] token, Instant now) {
        return sql.sql("""
                update devices.device
                set invitation_hash = null, invited_until = null, token_hash = :token, paired_at = :now, last_seen = :now
                where invitation_hash = :invitation and invited_until > :now
                returning code, kind, name, start, paired_at, last_seen, reloads, revoked_at
                """)
                .param("token", token)
                .param("now", InstantColumn.of(now))
                .param("invitation", invitation)
                .query(DevicesTable.DEVICE)
                .optional();
    }

    void revoke(String code, Instant now) {
        sql.sql("""
                update devices.device
                set revoked_at = ?, token_hash = null, invitation_hash = null, invited_until = null
                where code = ?
                """).param(InstantColumn.of(now)).param(code).update();
    }
}
