package balieplein.insight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.open_day`: the days that are not packed, or no longer as they were packed.
@Repository
class OpenDaysTable {

    private static final RowMapper<Selection> OPEN =
            (row, number) -> Selection.of(row.getString("location"), row.getObject("day", LocalDate.class));

    private final JdbcClient sql;

    OpenDaysTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The days of a selection that must be read from the facts.
    List<Selection> list(Selection selection) {
        return sql.sql("""
                        select day, location
                        from insight.open_day
                        where day between :from and :to
                          and (cast(:location as text) is null or location = :location)
                        order by day, location
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query(OPEN)
                .list();
    }

    /// The days before this one that are not packed.
    List<Selection> before(LocalDate day) {
        return sql.sql("""
                        select day, location
                        from insight.open_day
                        where day < ?
                        order by day, location
                        """).param(day).query(OPEN).list();
    }
}
