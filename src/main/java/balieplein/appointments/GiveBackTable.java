package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is left of an appointment that is over early, or to which nobody came, as places for others (section 6.7 of the
/// anchors: the idle time of the day given back).
@Component
class GiveBackTable {

    private static final String GIVE_BACK = """
            with mine as materialized (
                select code, location, pool, day, minute, minutes, greatest(1, :minute - minute) as used
                from appointments.appointment
                where code = :code
                    and state in ('arrived', 'missed')
                    and day = :day
                    and minute + minutes > greatest(minute + 1, :minute)
                for update
            ),
            units as materialized (
                select u.location, u.pool, u.day, u.minute, u.length
                from mine m
                join appointments.unit u
                    on u.location = m.location
                    and u.pool = m.pool
                    and u.day = m.day
                    and u.minute >= m.minute + m.used
                    and u.minute < m.minute + m.minutes
                order by u.minute
                for update of u
            ),
            shorter as (
                update appointments.appointment a
                set minutes = m.used, covered = m.used
                from mine m
                where a.code = m.code
            ),
            freed as (
                update appointments.unit u
                set taken = u.taken - 1, overflow = least(u.overflow, greatest(0, u.taken - 1 - u.places))
                from units f
                where (u.location, u.pool, u.day, u.minute) = (f.location, f.pool, f.day, f.minute)
                returning u.length
            )
            select coalesce(sum(length), 0)
            from freed
            """;

    private static final String TO_MISS = """
            select code
            from appointments.appointment
            where state = 'booked'
                and starts <= :before
                and starts > :oldest
            order by starts, code
            """;

    private final JdbcClient sql;
    private final Freshness freshness;

    GiveBackTable(JdbcClient sql, Freshness freshness) {
        this.freshness = freshness;
        this.sql = sql;
    }

    /// @return how many minutes of one counter others can have now
    int giveBack(String code, CityDay day, Instant now) {
        var minutes = sql.sql(GIVE_BACK)
                .param("code", code)
                .param("day", day.date())
                .param("minute", day.minuteFrom(now))
                .query(Integer.class)
                .single();
        freshness.changed();
        return minutes;
    }

    /// The appointments whose time came before a moment, and nobody did.
    List<String> toMiss(Instant before, Instant oldest) {
        return sql.sql(TO_MISS)
                .param("before", utc(before))
                .param("oldest", utc(oldest))
                .query(String.class)
                .list();
    }
}
