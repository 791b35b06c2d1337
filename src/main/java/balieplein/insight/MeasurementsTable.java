package balieplein.insight;

import balieplein.insight.Measurement.Arrivals;
import balieplein.insight.Measurement.Crew;
import balieplein.insight.Measurement.Errand;
import balieplein.insight.Measurement.Habits;
import balieplein.insight.Measurement.HalfDay;
import balieplein.insight.Measurement.Handling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts over `insight.visit_fact`.
@Repository
class MeasurementsTable {

    private static final String ARRIVALS = """
            select cast(extract(isodow from day) as int) as weekday, half_hour, coalesce(pool, '') as pool, asked_steps,
                   count(*) as visits, count(due) as appointments,
                   count(*) filter (where state = 'no-show') as absent
            from insight.visit_fact
            where day between :from and :to
              and (cast(:location as text) is null or location = :location)
              and state <> 'open'
            group by weekday, half_hour, coalesce(pool, ''), asked_steps
            order by weekday, half_hour, coalesce(pool, ''), asked_steps
            """;

    private static final String HANDLINGS = """
            select coalesce(pool, '') as pool, asked_steps, handling, count(*) as visits
            from insight.visit_fact
            where day between :from and :to
              and (cast(:location as text) is null or location = :location)
              and state = 'finished'
            group by coalesce(pool, ''), asked_steps, handling
            order by coalesce(pool, ''), asked_steps, handling
            """;

    private static final String DAYS = """
            select cast(extract(isodow from day) as int) as weekday, count(distinct day) as days,
                   count(*) as visits, count(*) filter (where generated) as generated
            from insight.visit_fact
            where day between :from and :to
              and (cast(:location as text) is null or location = :location)
              and state <> 'open'
            group by weekday
            """;

    private static final String CREWS = """
            select cast(extract(isodow from day) as int) as weekday, pool, avg(counters) as counters
            from (select day, pool, count(distinct counter) as counters
                  from insight.visit_fact
                  where day between :from and :to
                    and (cast(:location as text) is null or location = :location)
                    and state = 'finished'
                    and pool is not null
                  group by day, pool) as crew
            group by weekday, pool
            order by weekday, pool
            """;

    private static final String HABITS = """
            select coalesce(avg(extract(epoch from due - registered)), 360) as early,
                   coalesce(stddev_samp(extract(epoch from due - registered)), 360) as spread,
                   coalesce(avg(extract(epoch from started - called)), 0) as walk
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

    private static final RowMapper<Arrivals> ARRIVAL = (row, number) -> new Arrivals(
            DayOfWeek.of(row.getInt("weekday")),
            row.getInt("half_hour"),
            errand(row),
            row.getInt("visits"),
            row.getInt("appointments"),
            row.getInt("absent"));

    private static final RowMapper<HalfDay> HALF_DAY = (row, number) -> new HalfDay(
            row.getObject("day", LocalDate.class),
            row.getBoolean("afternoon"),
            row.getInt("visits"),
            row.getInt("generated"));

    private record Days(Map<DayOfWeek, Integer> days, int visits, int generated) {}

    private final JdbcClient sql;

    MeasurementsTable(JdbcClient sql) {
        this.sql = sql;
    }

    Measurement read(Selection selection) {
        var days = days(selection);
        return new Measurement(
                days.visits(),
                days.generated(),
                days.days(),
                ask(ARRIVALS, selection).query(ARRIVAL).list(),
                ask(HANDLINGS, selection)
                        .query((row, number) -> new Handling(errand(row), row.getInt("handling"), row.getInt("visits")))
                        .list(),
                ask(CREWS, selection)
                        .query((row, number) -> new Crew(
                                DayOfWeek.of(row.getInt("weekday")), row.getString("pool"), row.getDouble("counters")))
                        .list(),
                ask(HABITS, selection)
                        .query((row, number) ->
                                new Habits(row.getDouble("early"), row.getDouble("spread"), row.getDouble("walk")))
                        .single());
    }

    List<HalfDay> halfDays(Selection selection) {
        return ask(HALF_DAYS, selection).query(HALF_DAY).list();
    }

    private Days days(Selection selection) {
        var days = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        var sums = new int[2];
        ask(DAYS, selection).query(row -> {
            days.put(DayOfWeek.of(row.getInt("weekday")), row.getInt("days"));
            sums[0] += row.getInt("visits");
            sums[1] += row.getInt("generated");
        });
        return new Days(days, sums[0], sums[1]);
    }

    private JdbcClient.StatementSpec ask(String statement, Selection selection) {
        return sql.sql(statement)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location());
    }

    private static Errand errand(ResultSet row) throws SQLException {
        return new Errand(row.getString("pool"), List.of((String[])
                row.getArray("asked_steps").getArray()));
    }
}
