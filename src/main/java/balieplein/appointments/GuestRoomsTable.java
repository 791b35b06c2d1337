package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which room is with which guest; those of appointments are in [ReservationsTable].
@Component
class GuestRoomsTable {

    private static final String TAKE = """
            insert into appointments.reservation (guest, resource, during)
            select :guest, :room, tstzrange(:from, :to)
            where not exists (
                select
                from appointments.reservation taken
                where taken.resource = :room
                    and taken.during && tstzrange(:from, :to))
                and not exists (
                select
                from appointments.absence away
                where away.resource = :room
                    and away.during && tstzrange(:from, :to))
            """;

    private static final String STRETCH = """
            update appointments.reservation held
            set during = tstzrange(lower(held.during), next.ends)
            from (
                select own.resource, least(:until, min(lower(other.during))) as ends
                from appointments.reservation own
                left join (
                    select resource, during
                    from appointments.reservation
                    union all
                    select resource, during
                    from appointments.absence) other
                    on other.resource = own.resource
                    and lower(other.during) >= upper(own.during)
                where own.guest = :guest
                group by own.resource) next
            where held.guest = :guest
                and held.resource = next.resource
                and upper(held.during) < least(:soon, next.ends)
            """;

    private final JdbcClient sql;
    private final Freshness freshness;

    GuestRoomsTable(JdbcClient sql, Freshness freshness) {
        this.sql = sql;
        this.freshness = freshness;
    }

    /// False when somebody has it at some minute; PostgreSQL refuses when they are quicker.
    boolean take(String guest, String room, Instant from, Instant to) {
        var taken = sql.sql(TAKE)
                        .param("guest", guest)
                        .param("room", room)
                        .param("from", utc(from))
                        .param("to", utc(to))
                        .update()
                == 1;
        freshness.changed();
        return taken;
    }

    /// Keeps the room of a guest that would come free before `soon`, until then or until somebody else has it.
    void stretch(String guest, Instant soon, Instant until) {
        var stretched = sql.sql(STRETCH)
                .param("guest", guest)
                .param("soon", utc(soon))
                .param("until", utc(until))
                .update();
        if (stretched > 0) {
            freshness.changed();
        }
    }

    boolean has(String guest, String room) {
        return sql.sql("""
                        select exists (
                            select
                            from appointments.reservation
                            where guest = ?
                                and resource = ?)
                        """).params(guest, room).query(Boolean.class).single();
    }

    void leave(String guest) {
        var left = sql.sql("delete from appointments.reservation where guest = ?")
                .param(guest)
                .update();
        if (left > 0) {
            freshness.changed();
        }
    }

    void forget(Instant before) {
        sql.sql("""
                delete from appointments.reservation
                where guest is not null
                    and upper(during) < ?
                """).param(utc(before)).update();
    }
}
