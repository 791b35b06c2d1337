package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The statements that end holds. Expiring is one statement, and locks the appointments first, then their units in
/// their order.
@Component
class HoldsTable {

    private static final String DUE_HOLDS = """
            select exists (
                select
                from appointments.appointment
                where state = 'held' and held_until <= :now)
                or exists (
                    select
                    from appointments.appointment
                    where kept_until <= :now)
            """;

    private static final String NEXT_DUE = """
            select least(
                (select min(held_until) from appointments.appointment where state = 'held' and held_until > :now),
                (select min(kept_until) from appointments.appointment where kept_until > :now))
            """;

    private static final String EXPIRE = """
            with due as materialized (
                select code
                from appointments.appointment
                where state = 'held' and held_until <= :now
                    or kept_until <= :now
                order by code
                for update skip locked
            ),
            gone as (
                update appointments.appointment a
                set state = case a.state when 'held' then 'expired' else a.state end,
                    kept_until = null,
                    changed_at = case a.state when 'held' then :now else a.changed_at end
                from due
                where a.code = due.code
                returning a.code, a.location, a.pool, a.day, a.minute, a.minutes
            ),
            counted as materialized (
                select u.location, u.pool, u.day, u.minute, count(*) as places
                from gone g
                join appointments.unit u
                    on u.location = g.location
                    and u.pool = g.pool
                    and u.day = g.day
                    and u.minute < g.minute + g.minutes
                    and u.minute > g.minute - 60
                    and u.minute + u.length > g.minute
                group by u.location, u.pool, u.day, u.minute
            ),
            units as materialized (
                select u.location, u.pool, u.day, u.minute, c.places
                from counted c
                join appointments.unit u
                    on (u.location, u.pool, u.day, u.minute) = (c.location, c.pool, c.day, c.minute)
                order by u.location, u.pool, u.day, u.minute
                for update of u
            ),
            freed as (
                update appointments.unit u
                set taken = u.taken - f.places,
                    overflow = least(u.overflow, greatest(0, u.taken - f.places - u.places))
                from units f
                where (u.location, u.pool, u.day, u.minute) = (f.location, f.pool, f.day, f.minute)
            )
            select count(*)
            from gone
            """;

    private final JdbcClient sql;
    private final Freshness freshness;

    HoldsTable(JdbcClient sql, Freshness freshness) {
        this.sql = sql;
        this.freshness = freshness;
    }

    /// Whether there is a hold whose time is over, or a place of a cancelled appointment whose time has come.
    boolean hasDue(Instant now) {
        return sql.sql(DUE_HOLDS).param("now", utc(now)).query(Boolean.class).single();
    }

    /// When the next hold ends, or the next place of a cancelled appointment is given out.
    Optional<Instant> nextDue(Instant now) {
        return sql.sql(NEXT_DUE)
                .param("now", utc(now))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /// Ends one hold before its time.
    void end(String secret, Instant now) {
        sql.sql("""
                        update appointments.appointment
                        set held_until = :now
                        where secret = :secret and state = 'held' and held_until > :now
                        """).param("secret", secret).param("now", utc(now)).update();
        expire(now);
    }

    /// Ends every hold whose time is over, gives out what was kept of cancelled appointments, and says how many.
    int expire(Instant now) {
        var ended = sql.sql(EXPIRE).param("now", utc(now)).query(Integer.class).single();
        if (ended > 0) {
            freshness.changed();
        }
        return ended;
    }

    /// Throws away holds that led to nothing.
    void forget(Instant before) {
        sql.sql("""
                        delete from appointments.appointment
                        where state = 'expired' and changed_at < :before
                        """).param("before", utc(before)).update();
    }
}
