package balieplein.audit;

import balieplein.kernel.CityTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds records by who, what, about what and when.
@Component
class AuditSearch {

    private static final String FITTING = """
            from audit.entry
            where (:actor = '' or actor = :actor)
                and starts_with(action, :action)
                and starts_with(entity, :entity)
                and (cast(:from as timestamptz) is null or at >= :from)
                and (cast(:until as timestamptz) is null or at < :until)
            """;

    private final JdbcClient sql;

    AuditSearch(JdbcClient sql) {
        this.sql = sql;
    }

    List<AuditEntry> find(AuditQuery query, long offset, int size) {
        return fitting("""
                        select number, at, actor, roles, channel, action, entity, details, reason, correlation,
                            host(address) as address
                        """ + FITTING + " order by number desc limit :size offset :offset", query)
                .param("size", size)
                .param("offset", offset)
                .query(AuditTable.ENTRY)
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
