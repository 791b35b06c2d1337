package balieplein.insight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Appointments of one service, from `insight.booking_fact`.
@Repository
class ServedBookingsTable {

    record Presence(int due, int missed) {}

    private final JdbcClient sql;

    ServedBookingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Of the appointments in a period that is over, whether the visitors came.
    Presence presence(List<String> steps, Selection period, LocalDate today) {
        return sql.sql("""
                        select count(*) as due, count(*) filter (where state in ('missed', 'booked')) as missed
                        from insight.booking_fact
                        where day between :from and :to
                          and day < :today
                          and state <> 'cancelled'
                          and steps && cast(:steps as text[])
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .param("today", today)
                .param("steps", steps.toArray(String[]::new))
                .query((row, number) -> new Presence(row.getInt("due"), row.getInt("missed")))
                .single();
    }

    /// Appointments after a day that are not cancelled.
    int standing(List<String> steps, LocalDate after) {
        return sql.sql("""
                        select count(*)
                        from insight.booking_fact
                        where day > :after
                          and state = 'booked'
                          and steps && cast(:steps as text[])
                        """)
                .param("after", after)
                .param("steps", steps.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }
}
