package balieplein.insight;

import balieplein.kernel.CityTime;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Made-up visits in `insight.visit_fact`.
@Repository
class GeneratedVisitsTable {

    private static final String WRITE = """
            insert into insight.visit_fact
                (visit, events, day, half_hour, location, channel, state, registered, due, called, started, finished,
                 waiting, waiting_from_due, handling, throughput, counter, pool, opening,
                 asked_steps, asked_counts, handled_steps, handled_counts, generated)
            select visit, 1, day, registered / 1800, location, 'kiosk', state,
                   midnight + registered * interval '1 second',
                   midnight + due * interval '1 second',
                   midnight + called * interval '1 second',
                   midnight + started * interval '1 second',
                   midnight + finished * interval '1 second',
                   started - registered, started - due, finished - started, finished - registered,
                   counter, pool, opening,
                   array[step], array[1],
                   case when state = 'finished' then array[step] else array[]::text[] end,
                   case when state = 'finished' then array[1] else array[]::int[] end,
                   true
            from unnest(:visit, :pool, :step, :opening, :state, :counter,
                        :registered, :due, :called, :started, :finished)
                 as made (visit, pool, step, opening, state, counter, registered, due, called, started, finished),
                 (select cast(:day as date) as day, cast(:location as text) as location,
                         cast(:midnight as timestamptz) as midnight) as that
            """;

    private final JdbcClient sql;

    GeneratedVisitsTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(LocalDate day, String location, List<GeneratedVisit> visits) {
        sql.sql(WRITE)
                .param("day", day)
                .param("location", location)
                .param("midnight", CityTime.offset(CityTime.instant(day.atStartOfDay())))
                .param("visit", texts(visits, GeneratedVisit::code))
                .param("pool", texts(visits, GeneratedVisit::pool))
                .param("step", texts(visits, GeneratedVisit::step))
                .param("opening", texts(visits, GeneratedVisit::opening))
                .param("state", texts(visits, GeneratedVisit::state))
                .param("counter", texts(visits, GeneratedVisit::counter))
                .param("registered", numbers(visits, GeneratedVisit::registered))
                .param("due", numbers(visits, GeneratedVisit::due))
                .param("called", numbers(visits, GeneratedVisit::called))
                .param("started", numbers(visits, GeneratedVisit::started))
                .param("finished", numbers(visits, GeneratedVisit::finished))
                .update();
    }

    /// @param generated whether those that were made up are counted, or those that really happened
    int count(Selection selection, boolean generated) {
        return sql.sql("""
                        select count(*)
                        from insight.visit_fact
                        where day between :from and :to
                          and (cast(:location as text) is null or location = :location)
                          and generated = :generated
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .param("generated", generated)
                .query(Integer.class)
                .single();
    }

    private static String[] texts(List<GeneratedVisit> visits, Function<GeneratedVisit, @Nullable String> column) {
        return column(visits, column, String[]::new);
    }

    private static Integer[] numbers(List<GeneratedVisit> visits, Function<GeneratedVisit, @Nullable Integer> column) {
        return column(visits, column, Integer[]::new);
    }

    private static <T> T[] column(
            List<GeneratedVisit> visits, Function<GeneratedVisit, @Nullable T> column, IntFunction<T[]> array) {
        return visits.stream().map(column).toArray(array);
    }
}
