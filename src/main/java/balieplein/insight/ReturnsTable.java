package balieplein.insight;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads from `insight.visit_fact` who has to come again. A visit belongs to an earlier one by the appointment that was
/// made there or by its ticket: nobody is recognised by name.
@Repository
class ReturnsTable {

    private final JdbcClient sql;

    ReturnsTable(JdbcClient sql) {
        this.sql = sql;
    }

    int incomplete(Selection selection) {
        return sql.sql("""
                        select count(*)
                        from insight.visit_fact
                        where day between :from and :to
                          and outcome = 'incomplete'
                          and (cast(:location as text) is null or location = :location)
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query(Integer.class)
                .single();
    }

    /// Visits of the period that came by the appointment made when an earlier one was incomplete, or with its ticket.
    int returned(Selection selection) {
        return sql.sql("""
                        select count(*)
                        from (
                            select later.visit
                            from insight.visit_fact as earlier
                            join insight.visit_fact as later
                              on later.city = earlier.city
                             and later.appointment = earlier.follow_up
                            where earlier.outcome = 'incomplete'
                              and earlier.follow_up is not null
                              and later.day between :from and :to
                              and (cast(:location as text) is null or later.location = :location)
                            union
                            select later.visit
                            from insight.visit_fact as later
                            where later.chain is not null
                              and later.day between :from and :to
                              and (cast(:location as text) is null or later.location = :location)
                              and exists (
                                  select
                                  from insight.visit_fact as earlier
                                  where earlier.outcome = 'incomplete'
                                    and earlier.registered < later.registered
                                    and (earlier.visit = later.chain or earlier.chain = later.chain))
                        ) as returns
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query(Integer.class)
                .single();
    }

    List<ReturnFigures.Missing> missing(Selection selection) {
        return sql.sql("""
                        select what, count(*) as visits
                        from insight.visit_fact
                        cross join lateral unnest(missing) as what
                        where day between :from and :to
                          and outcome = 'incomplete'
                          and (cast(:location as text) is null or location = :location)
                        group by what
                        order by visits desc, what
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query((row, number) -> new ReturnFigures.Missing(row.getString("what"), row.getInt("visits")))
                .list();
    }
}
