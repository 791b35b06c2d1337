package bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/// Years of visits for the city that is measured: one week written out as the product keeps it and packed by the
/// product itself in its night, then copied week by week. It is written as if it happened, because of what never
/// happened nobody’s work has to be kept back.
final class History implements AutoCloseable {

    static final LocalDate FIRST = LocalDate.of(2022, 1, 3); // a Monday
    private static final int[] WEEK = {900, 620, 660, 1_200, 620};
    private static final int OFFICIALS = 14;
    private static final int PATIENCE_SECONDS = 90;

    private final Connection connection;

    History(Product product) throws Exception {
        connection = DriverManager.getConnection(product.jdbcUrl(), "balieplein", product.password());
        run("select set_config('balieplein.city', 'bench', false)");
    }

    /// The first week: waits from none to twenty minutes, half with an appointment, eight product steps, fourteen officials who
    /// each help with everything, at their own counters.
    void writeWeek() throws SQLException {
        for (var day = 0; day < WEEK.length; day++) {
            run("""
                    insert into insight.visit_fact
                        (visit, events, day, half_hour, location, channel, state, registered, due, called, started,
                         finished, waiting, waiting_from_due, handling, throughput, counter, official, pool,
                         opening, asked_steps, asked_counts, handled_steps, handled_counts, generated)
                    select 'H%1$s-' || n, 4, date '%1$s', 18 + n %% 22, 'stadskantoor', 'kiosk', 'finished', at,
                           case when n %% 2 = 0 then at + interval '4 minutes' end,
                           at + wait * interval '1 second', at + wait * interval '1 second',
                           at + (wait + took) * interval '1 second', wait,
                           case when n %% 2 = 0 then wait - 240 end, took, wait + took,
                           (1 + who)::text, 'official-' || who, 'general', '09:00-20:00 mixed',
                           array['p' || n %% 8 || '.request'], array[1], array['p' || n %% 8 || '.request'], array[1],
                           false
                    from (select n, date '%1$s' + time '09:00' + n %% 22 * interval '30 minutes' as local,
                                 n * 37 %% 1200 as wait, 60 + n * 53 %% 240 as took,
                                 n * 7919 / 17 %% %3$d as who
                          from generate_series(1, %2$d) as n) as made
                    cross join lateral (select local at time zone 'Europe/Brussels' as at) as moment
                    """.formatted(FIRST.plusDays(day), WEEK[day], OFFICIALS));
        }
    }

    /// Sends the product to its night's work, and waits until it has packed what is over.
    void awaitPacked() throws Exception {
        run("update database.scheduled_tasks set execution_time = now() where task_name = 'insight-reconciliation'");
        for (var second = 0; second < PATIENCE_SECONDS; second++) {
            if (number("select count(*) from insight.open_day") == 0) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("The night of the product did not pack the history.");
    }

    /// Copies the packed week over so many weeks, at so many places.
    void copy(int weeks, int places) throws SQLException {
        run("""
                insert into insight.day_block (day, location, visits, packed)
                select day + 7 * week, case when place = 0 then location else 'place-' || place end, visits, packed
                from insight.day_block, generate_series(0, %d) as week, generate_series(0, %d) as place
                where day < date '%s' and location = 'stadskantoor'
                on conflict do nothing
                """.formatted(weeks - 1, places - 1, FIRST.plusWeeks(1)));
        run("analyze insight.day_block");
    }

    long visits() throws SQLException {
        return number("select coalesce(sum(visits), 0) from insight.day_block");
    }

    private long number(String statement) throws SQLException {
        try (var statements = connection.createStatement();
                var rows = statements.executeQuery(statement)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (var statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
