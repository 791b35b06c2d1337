package balieplein.plaza;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What visitors were told about their wait, beside how long they waited.
@Component
class EstimatesTable {

    /// Below this nobody calls it waiting, and a share of it says nothing.
    private static final int SHORTEST = 5;

    private final JdbcClient sql;

    EstimatesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Keeps what was told first.
    void told(String visit, Estimate estimate) {
        sql.sql("""
                update plaza.visit
                set told_from = ?, told_to = ?
                where code = ?
                    and told_to is null
                """).params(estimate.from(), estimate.to(), visit).update();
    }

    EstimateCheck check(String location, LocalDate from, LocalDate to) {
        return sql.sql("""
                with waited as (
                    select
                        told_from,
                        told_to,
                        extract(epoch from called.at - visit.arrived_at) / 60 as minutes
                    from plaza.visit
                    join plaza.visit_event as called
                        on called.visit = visit.code
                        and called.number = 2
                        and called.event = 'called'
                    where location = :location
                        and day between :from and :to
                        and due_at is null
                        and told_to is not null
                )
                select
                    count(*) as visits,
                    coalesce(sum(abs((told_from + told_to) / 2.0 - minutes)) / nullif(sum(minutes), 0), 0) as error,
                    coalesce(avg(case when minutes between told_from and told_to then 1.0 else 0 end), 0) as within
                from waited
                where told_to > :shortest
                    or minutes > :shortest
                """)
                .param("location", location)
                .param("from", from)
                .param("to", to)
                .param("shortest", SHORTEST)
                .query((row, number) ->
                        new EstimateCheck(row.getInt("visits"), row.getDouble("error"), row.getDouble("within")))
                .single();
    }
}
