package balieplein.audit;

import balieplein.database.InstantColumn;
import balieplein.identity.Actor;
import balieplein.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AuditTable {

    static final RowMapper<AuditEntry> ENTRY = (row, number) -> new AuditEntry(
            row.getLong("number"),
            InstantColumn.read(row, "at"),
            row.getString("actor"),
            List.of((String[]) row.getArray("roles").getArray()),
            row.getString("channel"),
            row.getString("action"),
            row.getString("entity"),
            row.getString("details"),
            row.getString("reason"),
            row.getString("correlation"),
            row.getString("address"));

    private final JdbcClient sql;

    AuditTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(
            Actor actor,
            Instant at,
            String action,
            String entity,
            String details,
            @Nullable String reason,
            @Nullable String correlation,
            @Nullable String address) {
        sql.sql("""
                insert into audit.entry (at, actor, roles, channel, action, entity, details, reason, correlation, address)
                values (?, ?, cast(? as text[]), ?, ?, ?, cast(? as jsonb), ?, ?, cast(? as inet))
                """)
                .params(
                        InstantColumn.of(at),
                        actor.subject(),
                        actor.roles().stream().sorted().map(Role::code).toArray(String[]::new),
                        actor.channel().name().toLowerCase(Locale.ROOT),
                        action,
                        entity,
                        details)
                .param(reason)
                .param(correlation)
                .param(address)
                .update();
    }

    List<AuditEntry> list(String entity) {
        return sql.sql("""
                select number, at, actor, roles, channel, action, entity, details, reason, correlation, host(address) as address
                from audit.entry
                where entity = ?
                order by number desc
                """).param(entity).query(ENTRY).list();
    }
}
