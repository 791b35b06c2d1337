package balieplein.insight;

import balieplein.insight.Measurement.HalfDay;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What models ask of `insight.visit_fact` beside the packed days.
@Repository
class MeasurementsTable {

    private static final String WALK = """
            select coalesce(avg(extract(epoch from started - called)), 0)
            from insight.visit_fact
            where day between :from and :to
              and (cast(:location as text) is null or location = :location)
              and state = 'finished'
            """;

    private static final String HALF_DAYS = """
            select day, half_hour >= 24 as afternoon, count(*) as visits, count(*) filter (where generated) as generated
            from insight.visit_fact
            where day between :from and :to
              and (cast(:location as text) is null or location = :location)
            group by day, half_hour >= 24
            order by day, half_hour >= 24
            """;

    private static final RowMapper<HalfDay> HALF_DAY = (row, number) -> new HalfDay(
            row.getObject("day", LocalDate.class),
            row.getBoolean("afternoon"),
            row.getInt("visits"),
            row.getInt("generated"));

    private final JdbcClient sql;

    MeasurementsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Seconds from call to start, on average: the one thing that packed days do not know.
    double walk(Selection selection) {
        return ask(WALK, selection).query(Double.class).single();
    }

    List<HalfDay> halfDays(Selection selection) {
        return ask(HALF_DAYS, selection).query(HALF_DAY).list();
    }

    private JdbcClient.StatementSpec ask(String statement, Selection selection) {
        return sql.sql(statement)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location());
    }
}
