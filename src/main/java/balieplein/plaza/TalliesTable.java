package balieplein.plaza;

import balieplein.database.InstantColumn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sums over the visits of days.
@Component
class TalliesTable {

    private final JdbcClient sql;

    TalliesTable(JdbcClient sql) {
        this.sql = sql;
    }

    DayTally until(String location, LocalDate day, Instant until) {
        return sql.sql("""
                select
                    count(*) as registered,
                    count(*) filter (where ended.event = 'finished' and ended.at <= :until) as helped,
                    coalesce(
                        avg(greatest(0, extract(epoch from called.at - coalesce(due_at, arrived_at)))), 0) as wait
                from plaza.visit
                join plaza.visit_event as ended
                    on ended.visit = visit.code
                    and ended.number = visit.moves
                left join plaza.visit_event as called
                    on called.visit = visit.code
                    and called.number = 2
                    and called.event = 'called'
                    and called.at <= :until
                where location = :location
                    and day = :day
                    and arrived_at <= :until
                """)
                .param("location", location)
                .param("day", day)
                .param("until", InstantColumn.of(until))
                .query((row, number) -> new DayTally(
                        row.getInt("registered"),
                        row.getInt("helped"),
                        Duration.ofSeconds(Math.round(row.getDouble("wait")))))
                .single();
    }

    /// The average over these days, between two times of the day; a day on which nobody came counts too.
    List<Inflow> inflow(String location, List<LocalDate> days, LocalTime from, LocalTime to) {
        return sql.sql("""
                select pool, count(*) / cast(:number as float) as visits, avg(minutes) as minutes
                from plaza.visit
                where location = :location
                    and day = any(cast(:days as date[]))
                    and due_at is null
                    and (arrived_at at time zone 'Europe/Brussels')::time between :from and :to
                group by pool
                """)
                .param("number", days.size())
                .param("location", location)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .query((row, number) ->
                        new Inflow(row.getString("pool"), row.getDouble("visits"), row.getDouble("minutes")))
                .list();
    }
}
