package balieplein.plaza;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What officials did themselves on a day.
@Component
class OwnDaysTable {

    private final JdbcClient sql;

    OwnDaysTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// What an official finished on a day.
    OwnDay of(String location, LocalDate day, String actor, QueueRules rules) {
        return sql.sql("""
                select
                    count(*) as helped,
                    coalesce(avg(extract(epoch from visit_event.at - started_at)), 0) as seconds,
                    count(*) filter (
                        where called_at > coalesce(sent_at, due_at, arrived_at) + make_interval(mins => case
                            when pool_target.wait is not null then pool_target.wait
                            when due_at is null or sent_at is not null then :walkIn
                            else :appointment
                        end)) as late
                from plaza.visit
                left join plaza.pool_target
                    on pool_target.location = visit.location
                    and pool_target.pool = visit.pool
                join plaza.visit_event
                    on visit_event.visit = visit.code
                    and visit_event.number = visit.moves
                where visit.location = :location
                    and day = :day
                    and state = 'finished'
                    and event = 'finished'
                    and actor = :actor
                """)
                .param("walkIn", rules.target().walkIn())
                .param("appointment", rules.target().appointment())
                .param("location", location)
                .param("day", day)
                .param("actor", actor)
                .query((row, number) -> new OwnDay(
                        row.getInt("helped"), Duration.ofSeconds(row.getLong("seconds")), row.getInt("late")))
                .single();
    }
}
