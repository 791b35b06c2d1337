package balieplein.insight;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many visits at once, for figures: so many on a day, one after the other from nine o'clock on.
public final class FixtureWeeks {

    /// Monday to Friday, as in the sources.
    private static final int[] WEEK = {900, 620, 660, 1_200, 620};

    private FixtureWeeks() {}

    /// @param monday the first day
    static void weeks(JdbcClient sql, LocalDate monday, int weeks) {
        for (var week = 0; week < weeks; week++) {
            for (var day = 0; day < WEEK.length; day++) {
                day(sql, monday.plusWeeks(week).plusDays(day), WEEK[day]);
            }
        }
    }

    /// Each waits two minutes and is helped for eight.
    public static void day(JdbcClient sql, LocalDate day, int visits) {
        sql.sql("""
                insert into insight.visit_fact
                    (visit, events, day, half_hour, location, channel, state, registered, started, finished, waiting,
                     handling, throughput, counter, pool, opening, asked_steps, asked_counts, handled_steps,
                     handled_counts)
                select :day || '-' || n, 4, cast(:day as date), 18 + n % 12, 'stadskantoor', 'kiosk', 'finished',
                    arrived, arrived + interval '2 minutes', arrived + interval '10 minutes', 120, 480, 600,
                    cast(1 + n % 5 as text), 'general', :opening, '{eid.request}', '{1}', '{eid.request}', '{1}'
                from generate_series(1, :visits) as n
                cross join lateral (
                    select (cast(:day as date) + time '09:00' + n * interval '10 seconds') at time zone 'Europe/Brussels'
                        as arrived) as moment
                """)
                .param("day", day.toString())
                .param("visits", visits)
                .param("opening", day.getDayOfWeek().getValue() % 3 == 1 ? "09:00-20:00 mixed" : "09:00-15:00 mixed")
                .update();
    }
}
