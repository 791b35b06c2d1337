package balieplein.appointments;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The days of a location as the capacity knows them.
@Component
class DaysTable {

    private static final String KNOWN_DAYS = """
            select day
            from appointments.unit
            where location = :location and day >= :from
            union
            select day
            from appointments.appointment
            where location = :location and day >= :from and state in ('held', 'booked')
            order by day
            """;

    private final JdbcClient sql;

    DaysTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Days from this one on that have units or appointments.
    List<LocalDate> known(String location, LocalDate from) {
        return sql.sql(KNOWN_DAYS)
                .param("location", location)
                .param("from", from)
                .query(LocalDate.class)
                .list();
    }

    /// Whether a day has units already.
    boolean isKnown(String location, LocalDate day) {
        return sql.sql("""
                        select exists (
                            select
                            from appointments.unit
                            where location = :location and day = :day)
                        """)
                .param("location", location)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// Waits for whoever is changing this day, and keeps others from changing it until the transaction ends: first the
    /// day, then its appointments, then its units in their order.
    void lock(String location, LocalDate day) {
        sql.sql("""
                        select pg_advisory_xact_lock(hashtextextended(
                            'capacity ' || :location || ' ' || :day, hashtext(current_setting('balieplein.city'))))
                        """)
                .param("location", location)
                .param("day", day.toString())
                .query((row, number) -> number)
                .list();
        sql.sql("""
                        select code
                        from appointments.appointment
                        where location = :location and day = :day
                        order by code
                        for share
                        """)
                .param("location", location)
                .param("day", day)
                .query((row, number) -> number)
                .list();
        sql.sql("""
                        select minute
                        from appointments.unit
                        where location = :location and day = :day
                        order by pool, day, minute
                        for update
                        """)
                .param("location", location)
                .param("day", day)
                .query((row, number) -> number)
                .list();
    }
}
