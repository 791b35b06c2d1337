package balieplein.devices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DevicesTable {

    private static final RowMapper<Device> DEVICE = (row, number) -> new Device(
            row.getString("code"),
            Device.Kind.find(row.getString("kind")).orElseThrow(),
            row.getString("name"),
            row.getString("start"),
            instant(row, "paired_at"),
            instant(row, "last_seen"),
            row.getInt("reloads"),
            instant(row, "revoked_at"));

    private final JdbcClient sql;

    DevicesTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Device> list() {
        return sql.sql("""
                select code, kind, name, start, paired_at, last_seen, reloads, revoked_at
                from devices.device
                order by revoked_at nulls first, kind, name
                """).query(DEVICE).list();
    }

    Optional<Device> find(String code) {
        return sql.sql("""
                select code, kind, name, start, paired_at, last_seen, reloads, revoked_at
                from devices.device
                where code = ?
                """).param(code).query(DEVICE).optional();
    }

    Optional<Device> findByToken(byte[] hash) {
        return sql.sql("""
                select code, kind, name, start, paired_at, last_seen, reloads, revoked_at
                from devices.device
                where token_hash = ?
                """).param(hash).query(DEVICE).optional();
    }

    void add(Device device) {
        sql.sql("insert into devices.device (code, kind, name, start) values (?, ?, ?, ?)")
                .params(device.code(), device.kind().tag(), device.name(), device.start())
                .update();
    }

    /// Lets a device be paired, also one that was revoked or is paired: its old token then ends.
    void invite(String code, byte[] hash, Instant until) {
        sql.sql("""
                update devices.device
                set invitation_hash = :hash, invited_until = :until, token_hash = null, revoked_at = null
                where code = :code
                """)
                .param("hash", hash)
                .param("until", utc(until))
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
                .param("now", utc(now))
                .param("invitation", invitation)
                .query(DEVICE)
                .optional();
    }

    void see(String code, Instant now) {
        sql.sql("update devices.device set last_seen = ? where code = ?")
                .param(utc(now))
                .param(code)
                .update();
    }

    void reload(String code) {
        sql.sql("update devices.device set reloads = reloads + 1 where code = ?")
                .param(code)
                .update();
    }

    void revoke(String code, Instant now) {
        sql.sql("""
                update devices.device
                set revoked_at = ?, token_hash = null, invitation_hash = null, invited_until = null
                where code = ?
                """).param(utc(now)).param(code).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
