package balieplein.floor;

import balieplein.database.InstantColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AlertsTable {

    private static final RowMapper<Alert> ALERT = (row, number) -> new Alert(
            row.getLong("id"),
            Alert.Kind.of(row.getString("kind")),
            row.getString("location"),
            row.getString("pool"),
            row.getString("ticket"),
            row.getString("step"),
            List.of((String[]) row.getArray("counters").getArray()),
            row.getInt("figure"),
            InstantColumn.read(row, "at"));

    private final JdbcClient sql;

    AlertsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when the same queue had an alert of the same kind less than this ago, whichever instance gave it. A clock
    /// that was set back silences nothing.
    boolean raise(Alert alert, Duration apart) {
        return sql.sql("""
                with free as (
                    insert into floor.last_alert (location, kind, pool, at)
                    values (:location, :kind, :pool, :at)
                    on conflict (city, location, kind, pool) do update
                    set at = excluded.at
                    where last_alert.at <= :before
                        or last_alert.at > excluded.at
                    returning location, kind, pool, at
                )
                insert into floor.alert (location, kind, pool, ticket, step, counters, figure, at)
                select location, kind, pool, :ticket, :step, :counters, :figure, at
                from free
                """)
                        .param("location", alert.location())
                        .param("kind", alert.kind().tag())
                        .param("pool", alert.pool())
                        .param("at", InstantColumn.of(alert.at()))
                        .param("before", InstantColumn.of(alert.at().minus(apart)))
                        .param("ticket", alert.ticket())
                        .param("step", alert.step())
                        .param("counters", alert.counters().toArray(String[]::new))
                        .param("figure", alert.figure())
                        .update()
                == 1;
    }

    /// Those since a moment that nobody has put away, the newest first.
    List<Alert> list(String location, Instant since) {
        return sql.sql("""
                select id, kind, location, pool, ticket, step, counters, figure, at
                from floor.alert
                where location = ?
                    and at >= ?
                    and seen_at is null
                order by at desc, id desc
                """)
                .params(location, InstantColumn.of(since))
                .query(ALERT)
                .list();
    }

    boolean putAway(String location, long id, String subject, Instant at) {
        return sql.sql("""
                update floor.alert
                set seen_at = ?, seen_by = ?
                where id = ?
                    and location = ?
                    and seen_at is null
                """).params(InstantColumn.of(at), subject, id, location).update() == 1;
    }
}
