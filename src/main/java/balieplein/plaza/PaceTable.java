package balieplein.plaza;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How fast the queues of a day move.
@Component
class PaceTable {

    private static final double FASTEST = 0.5;
    private static final double SLOWEST = 2.0;

    private final JdbcClient sql;

    PaceTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// How long the last thirty handlings of each pool took, as a share of their plan, within reason. A pool with fewer
    /// than five has none.
    Map<String, Double> of(String location, LocalDate day) {
        return sql
                .sql("""
                with handled as (
                    select
                        code,
                        moves,
                        pool,
                        minutes,
                        started_at,
                        row_number() over (partition by pool order by started_at desc) as recent
                    from plaza.visit
                    where location = ?
                        and day = ?
                        and state = 'finished'
                )
                select
                    handled.pool,
                    sum(extract(epoch from visit_event.at - started_at) / 60) / sum(minutes) as pace
                from handled
                join plaza.visit_event
                    on visit_event.visit = handled.code
                    and visit_event.number = handled.moves
                where recent <= 30
                group by handled.pool
                having count(*) >= 5
                """)
                .params(location, day)
                .query((row, number) -> Map.entry(row.getString("pool"), row.getDouble("pace")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Math.clamp(entry.getValue(), FASTEST, SLOWEST)));
    }

    /// The last ticket called of each pool.
    Map<String, String> lastCalled(String location, LocalDate day) {
        return sql
                .sql("""
                select distinct on (pool) pool, ticket
                from plaza.visit
                where location = ?
                    and day = ?
                    and called_at is not null
                    and state <> 'waiting'
                order by pool, called_at desc
                """)
                .params(location, day)
                .query((row, number) -> Map.entry(row.getString("pool"), row.getString("ticket")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
