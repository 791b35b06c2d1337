package balieplein.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.access_fact`.
@Repository
class AccessTable {

    private static final RowMapper<AccessFigures.Row> ROW = (row, number) -> new AccessFigures.Row(
            row.getString("step"),
            row.getInt("nights"),
            row.getObject("middle", Double.class),
            row.getObject("worst", Integer.class),
            row.getInt("none"));

    private final JdbcClient sql;

    AccessTable(JdbcClient sql) {
        this.sql = sql;
    }

    void save(LocalDate day, String location, String step, @Nullable Integer days) {
        sql.sql("""
                        insert into insight.access_fact (day, location, step, days)
                        values (:day, :location, :step, :days)
                        on conflict (city, day, location, step) do update
                        set days = excluded.days
                        """)
                .param("day", day)
                .param("location", location)
                .param("step", step)
                .param("days", days)
                .update();
    }

    /// The median of the nights of a period, at the location where a place was free soonest.
    List<AccessFigures.Row> figures(Selection selection) {
        return sql.sql("""
                        select step, count(*) as nights,
                               percentile_cont(0.5) within group (order by days) as middle,
                               max(days) as worst,
                               count(*) filter (where days is null) as none
                        from (
                            select step, day, min(days) as days
                            from insight.access_fact
                            where day between :from and :to
                              and (cast(:location as text) is null or location = :location)
                            group by step, day) as soonest
                        group by step
                        order by middle desc nulls first, step
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query(ROW)
                .list();
    }

    /// Every search of the nights of a period.
    List<AccessFigures.Night> nights(Selection selection) {
        return sql.sql("""
                        select day, location, step, days
                        from insight.access_fact
                        where day between :from and :to
                          and (cast(:location as text) is null or location = :location)
                        order by day, location, step
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query(AccessFigures.Night.class)
                .list();
    }
}
