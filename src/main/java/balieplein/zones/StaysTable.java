package balieplein.zones;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StaysTable {

    private static final RowMapper<Stay> STAY = (row, number) -> new Stay(
            row.getString("visit"),
            row.getString("ticket"),
            row.getString("zone"),
            row.getInt("persons"),
            Stay.State.of(row.getString("state")),
            InstantColumn.read(row, "since"));

    private final JdbcClient sql;

    StaysTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Of a visit that is not gone.
    Optional<Stay> find(String visit) {
        return sql.sql("""
                select visit, ticket, zone, persons, state, since
                from zones.stay
                where visit = ?
                    and state <> 'left'
                """).param(visit).query(STAY).optional();
    }

    /// Those who wait outside for a place, whoever came first in front.
    List<Stay> outside(Spot spot) {
        return sql.sql("""
                select visit, ticket, zone, persons, state, since
                from zones.stay
                where location = ?
                    and zone = ?
                    and day = ?
                    and state = 'outside'
                order by since, length(ticket), ticket collate "C"
                """)
                .params(spot.location(), spot.zone(), spot.day())
                .query(STAY)
                .list();
    }

    /// Those whose turn it is to come in and whom no message can reach.
    List<Stay> toFetch(String location, LocalDate day) {
        return sql.sql("""
                select visit, ticket, zone, persons, state, since
                from zones.stay
                where location = ?
                    and day = ?
                    and state = 'invited'
                    and not messaged
                order by invited_at, since
                """).params(location, day).query(STAY).list();
    }

    /// Puts a visit in a zone, or outside for it, in place of where it was.
    void put(Stay stay, Spot spot) {
        sql.sql("""
                insert into zones.stay (visit, ticket, location, zone, day, persons, state, since)
                values (:visit, :ticket, :location, :zone, :day, :persons, :state, :since)
                on conflict (city, visit) do update
                set zone = excluded.zone, state = excluded.state
                """)
                .param("visit", stay.visit())
                .param("ticket", stay.ticket())
                .param("location", spot.location())
                .param("zone", spot.zone())
                .param("day", spot.day())
                .param("persons", stay.persons())
                .param("state", stay.state().tag())
                .param("since", InstantColumn.of(stay.since()))
                .update();
    }

    boolean invite(String visit, Instant at, boolean messaged) {
        return sql.sql("""
                update zones.stay
                set state = 'invited', invited_at = ?, messaged = ?
                where visit = ?
                    and state = 'outside'
                """).params(InstantColumn.of(at), messaged, visit).update() == 1;
    }

    /// Somebody fetched them.
    boolean enter(String location, String visit) {
        return sql.sql("""
                update zones.stay
                set state = 'inside'
                where location = ?
                    and visit = ?
                    and state = 'invited'
                """).params(location, visit).update() == 1;
    }

    /// Whether a visit was called in from outside.
    boolean wasOutside(String visit) {
        return sql.sql("select exists (select from zones.stay where visit = ? and from_outside)")
                .param(visit)
                .query(Boolean.class)
                .single();
    }

    /// Called to a counter from outside.
    void passBy(String visit) {
        sql.sql("update zones.stay set state = 'left', from_outside = true where visit = ? and state = 'outside'")
                .param(visit)
                .update();
    }

    void leave(String visit) {
        sql.sql("update zones.stay set state = 'left' where visit = ? and state <> 'left'")
                .param(visit)
                .update();
    }

    int forget(LocalDate before) {
        return sql.sql("delete from zones.stay where day < ?").param(before).update();
    }
}
