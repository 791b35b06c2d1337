package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The statements that give capacity back: moving, cancelling, ending holds. Each is one statement, and locks the
/// appointment first, then its units in their order.
@Component
class ReleasesTable {

    /// An appointment after a change, and how many of its minutes were given back to open hours.
    record Released(Appointment appointment, int freed) {}

    private static final RowMapper<Released> RELEASED = (row, number) ->
            new Released(Objects.requireNonNull(AppointmentRow.MAPPER.mapRow(row, number)), row.getInt("freed"));

    private static final String DUE_HOLDS = """
            select exists (
                select
                from appointments.appointment
                where state = 'held' and held_until <= :now)
            """;

    private static final String CANCEL = """
            with gone as (
                update appointments.appointment
                set state = 'cancelled', changed_at = :now, revision = revision + 1
                where code = :code
                    and state = 'booked'
                    and starts > :now
                returning *
            ),
            units as materialized (
                select u.location, u.pool, u.day, u.minute,
                    least(u.minute + u.length, g.minute + g.minutes) - greatest(u.minute, g.minute) as minutes
                from gone g
                join appointments.unit u
                    on u.location = g.location
                    and u.pool = g.pool
                    and u.day = g.day
                    and u.minute < g.minute + g.minutes
                    and u.minute > g.minute - 60
                    and u.minute + u.length > g.minute
                order by u.minute
                for update of u
            ),
            freed as (
                update appointments.unit u
                set taken = u.taken - 1, overflow = least(u.overflow, greatest(0, u.taken - 1 - u.places))
                from units f
                where u.location = f.location
                    and u.pool = f.pool
                    and u.day = f.day
                    and u.minute = f.minute
                returning f.minutes
            )
            select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                language, assistance, channel, booked_at, revision, held_until,
                coalesce((select sum(minutes) from freed), 0) as freed
            from gone
            """;

    private static final String EXPIRE_HOLDS = """
            with due as materialized (
                select code
                from appointments.appointment
                where state = 'held'
                    and held_until <= :now
                order by code
                for update skip locked
            ),
            gone as (
                update appointments.appointment a
                set state = 'expired', changed_at = :now
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
                    on u.location = c.location
                    and u.pool = c.pool
                    and u.day = c.day
                    and u.minute = c.minute
                order by u.location, u.pool, u.day, u.minute
                for update of u
            ),
            freed as (
                update appointments.unit u
                set taken = u.taken - f.places,
                    overflow = least(u.overflow, greatest(0, u.taken - f.places - u.places))
                from units f
                where u.location = f.location
                    and u.pool = f.pool
                    and u.day = f.day
                    and u.minute = f.minute
            )
            select count(*)
            from gone
            """;

    private static final String MOVE = """
            with mine as materialized (
                select a.code, a.location, a.pool, a.day, a.minute, a.minutes
                from appointments.appointment a
                where a.code = :code
                    and a.state = 'booked'
                    and a.starts > :now
                for update
            ),
            units as materialized (
                select u.location, u.pool, u.day, u.minute,
                    u.taken < case when :staff then u.places else u.residents end as free,
                    u.pool = m.pool and u.day = m.day
                        and u.minute < m.minute + m.minutes and u.minute + u.length > m.minute as old,
                    case when u.pool = :pool and u.day = :day
                        then greatest(0, least(u.minute + u.length, :to) - greatest(u.minute, :from))
                        else 0 end as minutes
                from mine m
                join appointments.unit u
                    on u.location = m.location
                    and (
                        u.pool = m.pool and u.day = m.day and u.minute > m.minute - 60
                            and u.minute < m.minute + m.minutes and u.minute + u.length > m.minute
                        or u.pool = :pool and u.day = :day and u.minute > :from - 60
                            and u.minute < :to and u.minute + u.length > :from)
                order by u.pool, u.day, u.minute
                for update of u
            ),
            moved as (
                update appointments.unit u
                set taken = u.taken + change.by,
                    overflow = least(u.overflow, greatest(0, u.taken + change.by - u.places))
                from units f
                cross join lateral (
                    select (case when f.minutes > 0 then 1 else 0 end) - (case when f.old then 1 else 0 end) as by
                ) change
                where u.location = f.location
                    and u.pool = f.pool
                    and u.day = f.day
                    and u.minute = f.minute
                    and change.by <> 0
                    and (select sum(minutes) from units where free or old) = :minutes
            )
            update appointments.appointment a
            set pool = :pool,
                day = :day,
                minute = :from,
                covered = (select sum(minutes) from units where free or old),
                starts = :starts,
                ends = :ends,
                revision = a.revision + 1,
                changed_at = :now
            from mine m
            where a.code = m.code
                and (select sum(minutes) from units where free or old) = :minutes
            returning a.code, a.secret, a.state, a.location, a.pool, a.starts, a.ends, a.items, a.name,
                a.email, a.mobile, a.language, a.assistance, a.channel, a.booked_at, a.revision,
                a.held_until
            """;

    private final JdbcClient sql;

    ReleasesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Cancels a booked appointment that has not begun. Empty when there is none.
    Optional<Released> cancel(String code, Instant now) {
        return sql.sql(CANCEL)
                .param("code", code)
                .param("now", utc(now))
                .query(RELEASED)
                .optional();
    }

    /// Whether there is a hold whose time is over.
    boolean hasDueHolds(Instant now) {
        return sql.sql(DUE_HOLDS).param("now", utc(now)).query(Boolean.class).single();
    }

    /// Ends one hold before its time.
    void endHold(String secret, Instant now) {
        sql.sql("""
                        update appointments.appointment
                        set held_until = :now
                        where secret = :secret and state = 'held' and held_until > :now
                        """).param("secret", secret).param("now", utc(now)).update();
        expireHolds(now);
    }

    /// Ends every hold whose time is over.
    ///
    /// @return how many
    int expireHolds(Instant now) {
        return sql.sql(EXPIRE_HOLDS).param("now", utc(now)).query(Integer.class).single();
    }

    /// Gives a booked appointment another place at its location, for as long as it takes. Empty when it is not open any
    /// more or the place is not free; it then keeps the old one.
    Optional<Appointment> move(String code, Place to, boolean staff, Instant now) {
        return sql.sql(MOVE)
                .param("code", code)
                .param("now", utc(now))
                .param("staff", staff)
                .param("pool", to.pool())
                .param("day", to.day())
                .param("from", to.from())
                .param("to", to.to())
                .param("minutes", to.minutes())
                .param("starts", utc(to.start()))
                .param("ends", utc(to.end()))
                .query(AppointmentRow.MAPPER)
                .optional();
    }

    /// Throws away holds that led to nothing.
    void forgetHolds(Instant before) {
        sql.sql("""
                        delete from appointments.appointment
                        where state = 'expired' and changed_at < :before
                        """).param("before", utc(before)).update();
    }
}
