package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who does not believe the figures counts them again, straight from the events: a month with transfers,
/// no-shows who came back, people served before their time, visits over midnight and the night with an hour twice
/// (MEA-01, MEA-02).
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditedFiguresTest {

    private static final Selection MONTH = new Selection("stadskantoor", October.FIRST, October.LAST);

    private static final String COUNTED_AGAIN = """
            with told as (
                select visit, event, to_state, at, lead(at) over (partition by visit order by number) as next
                from plaza.visit_event
            ), spent as (
                select visit, min(at) filter (where event = 'started') as started,
                       sum(extract(epoch from next - at)) filter (where to_state = 'serving') as handled
                from told
                group by visit
            ), measured as (
                select extract(epoch from started - arrived_at) as waiting,
                       extract(epoch from started - due_at) as from_due,
                       handled
                from plaza.visit
                join spent on spent.visit = visit.code
                where state = 'finished'
            )
            select count(%1$s) as n,
                   round(1000 * avg(%1$s)) as mean,
                   round(cast(1000 * percentile_cont(0.5) within group (order by %1$s) as numeric)) as p50,
                   round(cast(1000 * percentile_cont(0.9) within group (order by %1$s) as numeric)) as p90
            from measured
            """;

    private record Counted(int n, Duration mean, Duration p50, Duration p90) {

        static Counted of(Spread spread) {
            return new Counted(
                    spread.n(),
                    java.util.Objects.requireNonNull(spread.mean()),
                    java.util.Objects.requireNonNull(spread.p50()),
                    java.util.Objects.requireNonNull(spread.p90()));
        }
    }

    @Autowired
    private Reports reports;

    @Autowired
    private Packing packing;

    @Autowired
    private JdbcClient sql;

    private String city = "";

    @BeforeAll
    void a_month_of_visits() {
        city = City.with(Desk.onThursday().file()).code();
        here(() -> {
            October.write(sql);
            October.FIRST.datesUntil(October.LAST.plusDays(1)).forEach(reports::rebuild);
        });
    }

    @Test
    void waits_and_handling_of_a_month_are_what_the_events_say_also_once_its_days_are_packed() {
        here(() -> {
            compare();
            packing.due(October.LAST.plusDays(60)).forEach(packing::pack);
            assertThat(sql.sql("select count(*) from insight.day_block")
                            .query(Integer.class)
                            .single())
                    .isPositive();
            compare();
        });
    }

    @Test
    void every_half_hour_of_every_day_has_the_visitors_who_came_then_on_the_clock_of_the_city() {
        here(() -> {
            var again = new TreeMap<String, Integer>();
            sql.sql("""
                            select to_char(arrived_at at time zone 'Europe/Brussels', 'YYYY-MM-DD HH24:')
                                   || case when extract(minute from arrived_at) < 30 then '00' else '30' end as moment,
                                   count(*) as visits
                            from plaza.visit
                            group by 1
                            """).query(row -> {
                again.put(row.getString("moment"), row.getInt("visits"));
            });
            var shown = new TreeMap<String, Integer>();
            var report = reports.visits(MONTH, List.of(Dimension.DATE, Dimension.HALF_HOUR));
            report.rows().forEach(row -> shown.put(String.join(" ", row.keys()), row.visits()));
            assertThat(shown).isEqualTo(again);
            assertThat(shown.get("2026-10-25 02:30"))
                    .as("half past two came twice")
                    .isEqualTo(3);
            assertThat(report.totals().visits())
                    .isEqualTo(
                            again.values().stream().mapToInt(Integer::intValue).sum());
        });
    }

    private void compare() {
        var all = reports.times(MONTH, List.of(Dimension.PRODUCT)).all();
        assertThat(Counted.of(all.waiting())).as("waiting").isEqualTo(again("waiting"));
        assertThat(Counted.of(all.waitingFromDue())).as("from the due time").isEqualTo(again("from_due"));
        assertThat(Counted.of(all.handling())).as("handling").isEqualTo(again("handled"));
        assertThat(again("from_due").p50()).as("served early").isNegative();
    }

    private Counted again(String what) {
        return sql.sql(COUNTED_AGAIN.formatted(what))
                .query((row, number) -> new Counted(
                        row.getInt("n"),
                        Duration.ofMillis(row.getLong("mean")),
                        Duration.ofMillis(row.getLong("p50")),
                        Duration.ofMillis(row.getLong("p90"))))
                .single();
    }

    private void here(Runnable work) {
        CurrentCity.run(city, work);
    }
}
