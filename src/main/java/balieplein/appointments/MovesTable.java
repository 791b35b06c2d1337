package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The statement that moves an appointment: it locks the appointment first, then its old and new units in their order.
@Component
class MovesTable {

    private static final String MOVE = """
            with mine as materialized (
                select a.code, a.location, a.pool, a.day, a.minute, a.minutes
                from appointments.appointment a
                where a.code = :code
                    and a.state = 'booked'
                    and a.starts > :now
                    and (not :unmoved or (a.location = :wasat and a.starts = :was))
                for update
            ),
            units as materialized (
                select u.location, u.pool, u.day, u.minute,
                    u.taken < appointments.open_places(
                        u.places, u.residents, u.reserved, u.reserved_until, :staff, false, :now) as free,
                    u.location = m.location and u.pool = m.pool and u.day = m.day
                        and u.minute < m.minute + m.minutes and u.minute + u.length > m.minute as old,
                    u.taken <= u.places as kept,
                    case when u.location = :location and u.pool = :pool and u.day = :day
                        then greatest(0, least(u.minute + u.length, :to) - greatest(u.minute, :from))
                        else 0 end as minutes
                from mine m
                join appointments.unit u
                    on (
                        u.location = m.location and u.pool = m.pool and u.day = m.day and u.minute > m.minute - 60
                            and u.minute < m.minute + m.minutes and u.minute + u.length > m.minute
                        or u.location = :location and u.pool = :pool and u.day = :day and u.minute > :from - 60
                            and u.minute < :to and u.minute + u.length > :from)
                order by u.location, u.pool, u.day, u.minute
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
                    and (select sum(minutes) from units where free or old and kept) = :minutes
            )
            update appointments.appointment a
            set location = :location,
                pool = :pool,
                day = :day,
                minute = :from,
                covered = (select sum(minutes) from units where free or old and kept),
                starts = :starts,
                ends = :ends,
                revision = a.revision + 1,
                changed_at = :now
            from mine m
            where a.code = m.code
                and (select sum(minutes) from units where free or old and kept) = :minutes
            returning a.code, a.secret, a.state, a.location, a.pool, a.starts, a.ends, a.items, a.name,
                a.email, a.mobile, a.language, a.assistance, a.channel, a.booked_at, a.revision,
                a.held_until
            """;

    private final JdbcClient sql;
    private final Freshness freshness;

    MovesTable(JdbcClient sql, Freshness freshness) {
        this.freshness = freshness;
        this.sql = sql;
    }

    /// Gives a booked appointment another place, here or at another location, for as long as it takes. Empty when it
    /// is not open any more or the place is not free; it then keeps the old one. What it leaves and takes again is
    /// free for it, unless there are more visits than places already.
    ///
    /// @param unmoved only when it still has the place that was seen
    Optional<Appointment> move(Appointment seen, Place to, boolean staff, boolean unmoved, Instant now) {
        var moved = sql.sql(MOVE)
                .param("code", seen.code())
                .param("unmoved", unmoved)
                .param("wasat", seen.location())
                .param("was", utc(seen.start()))
                .param("now", utc(now))
                .param("staff", staff)
                .param("location", to.location())
                .param("pool", to.pool())
                .param("day", to.day())
                .param("from", to.from())
                .param("to", to.to())
                .param("minutes", to.minutes())
                .param("starts", utc(to.start()))
                .param("ends", utc(to.end()))
                .query(AppointmentRow.MAPPER)
                .optional();
        freshness.changed();
        return moved;
    }

    /// Whether it is still booked at the place and moment that was seen.
    boolean isUnmoved(Appointment seen) {
        return sql.sql("""
                        select count(*) = 1
                        from appointments.appointment
                        where (code, location, starts, state) = (?, ?, ?, 'booked')
                        """)
                .params(seen.code(), seen.location(), utc(seen.start()))
                .query(Boolean.class)
                .single();
    }
}
