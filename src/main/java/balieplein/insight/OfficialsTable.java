package balieplein.insight;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who helped, from `insight.visit_fact`.
@Repository
class OfficialsTable {

    private final JdbcClient sql;

    OfficialsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whether one official helped everybody. Looks no further than the second one.
    boolean isOnePerson(Selection selection) {
        return Objects.requireNonNull(sql.sql("""
                        with one as (
                            select official
                            from insight.visit_fact
                            where day between :from and :to
                              and (cast(:location as text) is null or location = :location)
                              and (:generated or not generated)
                              and official is not null
                            limit 1)
                        select exists (select 1 from one)
                           and not exists (
                               select 1
                               from insight.visit_fact
                               join one on visit_fact.official <> one.official
                               where day between :from and :to
                                 and (cast(:location as text) is null or location = :location)
                                 and (:generated or not generated))
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .param("generated", selection.generated())
                .query(Boolean.class)
                .single());
    }
}
