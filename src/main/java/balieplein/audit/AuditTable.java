package balieplein.audit;

import balieplein.identity.Actor;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AuditTable {

    private static final RowMapper<AuditEntry> ENTRY = (row, number) -> new AuditEntry(
            row.getLong("number"),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getString("actor"),
            List.of((String[]) row.getArray("roles").getArray()),
            row.getString("channel"),
            row.getString("action"),
            row.getString("entity"),
            row.getString("details"),
            row.getString("reason"),
            row.getString("correlation"),
            row.getString("address"));

    private static final String FITTING = """
            from audit.entry
            where (:actor = '' or actor = :actor)
                and starts_with(action, :action)
                and starts_with(entity, :entity)
                and (cast(:from as timestamptz) is null or at >= :from)
                and (cast(:until as timestamptz) is null or at < :until)
            """;

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
                        at.atOffset(ZoneOffset.UTC),
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

    List<AuditEntry> search(AuditQuery query, long offset, int size) {
        return fitting("""
                        select number, at, actor, roles, channel, action, entity, details, reason, correlation,
                            host(address) as address
                        """ + FITTING + " order by number desc limit :size offset :offset", query)
                .param("size", size)
                .param("offset", offset)
                .query(ENTRY)
                .list();
    }

    long count(AuditQuery query) {
        return fitting("select count(*) " + FITTING, query).query(Long.class).single();
    }

    private JdbcClient.StatementSpec fitting(String statement, AuditQuery query) {
        var from = query.from();
        var until = query.until();
        return sql.sql(statement)
                .param("actor", query.actor())
                .param("action", query.action())
                .param("entity", query.entity())
                .param("from", from == null ? null : midnight(from))
                .param("until", until == null ? null : midnight(until.plusDays(1)));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(CityTime.ZONE).toOffsetDateTime();
    }
}
