package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The statement that cancels an appointment: it locks the appointment first, then its units in their order, and gives
/// their places back.
@Component
class CancellationsTable {

    /// An appointment after a change, and how many of its minutes were given back to open hours, or are to be later.
    record Released(Appointment appointment, int freed) {}

    private static final RowMapper<Released> RELEASED = (row, number) ->
            new Released(Objects.requireNonNull(AppointmentRow.MAPPER.mapRow(row, number)), row.getInt("freed"));

    private static final String CANCEL = """
            with gone as (
                update appointments.appointment
                set state = 'cancelled', changed_at = :now, revision = revision + 1,
                    kept_until = case when :keep > 0
                        then least(starts, :now + make_interval(mins => :keep)) end
                where code = :code
                    and state = 'booked'
                    and starts > :now
                    and (not :unmoved or (location = :wasat and starts = :was))
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
                    and g.kept_until is null
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
                case when kept_until is null
                    then coalesce((select sum(minutes) from freed), 0) else minutes end as freed
            from gone
            """;

    private final JdbcClient sql;
    private final Freshness freshness;

    CancellationsTable(JdbcClient sql, Freshness freshness) {
        this.freshness = freshness;
        this.sql = sql;
    }

    /// Cancels a booked appointment that has not begun. Empty when there is none.
    ///
    /// @param unmoved only when it still has the place that was seen
    /// @param keep for how many minutes nobody gets its place
    Optional<Released> cancel(Appointment seen, boolean unmoved, int keep, Instant now) {
        var released = sql.sql(CANCEL)
                .param("code", seen.code())
                .param("unmoved", unmoved)
                .param("wasat", seen.location())
                .param("was", utc(seen.start()))
                .param("keep", keep)
                .param("now", utc(now))
                .query(RELEASED)
                .optional();
        freshness.changed();
        return released;
    }
}
