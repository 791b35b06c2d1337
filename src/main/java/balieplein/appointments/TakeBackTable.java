package balieplein.appointments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was given away of an appointment whose visit is not over after all: taken back as far as nobody else has it.
/// The other way round is in [GiveBackTable].
@Component
class TakeBackTable {

    private static final String TAKE_BACK = """
            with mine as materialized (
                select code, location, pool, day, minute, minutes,
                    (extract(epoch from ends - starts) / 60)::int as whole
                from appointments.appointment
                where code = :code
                    and state = 'arrived'
                    and minutes < (extract(epoch from ends - starts) / 60)::int
                for update
            ),
            units as materialized (
                select u.location, u.pool, u.day, u.minute, u.length, u.taken < u.places as free
                from mine m
                join appointments.unit u
                    on u.location = m.location
                    and u.pool = m.pool
                    and u.day = m.day
                    and u.minute >= m.minute + m.minutes
                    and u.minute < m.minute + m.whole
                order by u.minute
                for update of u
            ),
            joined as (
                select u.*,
                    bool_and(free) over until_here
                        and u.minute + u.length - min(u.minute) over until_here = sum(u.length) over until_here as mine
                from units u
                window until_here as (order by u.minute)
            ),
            longer as (
                update appointments.appointment a
                set minutes = least(m.whole, back.until - m.minute), covered = least(m.whole, back.until - m.minute)
                from mine m
                cross join (select max(minute + length) as until from joined where mine) back
                where a.code = m.code
                    and back.until > m.minute + m.minutes
            ),
            taken as (
                update appointments.unit u
                set taken = u.taken + 1
                from joined j
                where (u.location, u.pool, u.day, u.minute) = (j.location, j.pool, j.day, j.minute)
                    and j.mine
                returning u.length
            )
            select coalesce(sum(length), 0)
            from taken
            """;

    private final JdbcClient sql;
    private final Freshness freshness;

    TakeBackTable(JdbcClient sql, Freshness freshness) {
        this.freshness = freshness;
        this.sql = sql;
    }

    /// @return how many minutes of one counter it has again
    int takeBack(String code) {
        var minutes =
                sql.sql(TAKE_BACK).param("code", code).query(Integer.class).single();
        freshness.changed();
        return minutes;
    }
}
