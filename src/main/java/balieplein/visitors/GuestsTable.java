package balieplein.visitors;

import balieplein.database.InstantColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GuestsTable {

    private static final RowMapper<Guest> GUEST = (row, number) -> new Guest(
            row.getString("code"),
            row.getString("location"),
            row.getObject("day", LocalDate.class),
            InstantColumn.readOrNull(row, "expected_at"),
            row.getString("name"),
            row.getString("organisation"),
            texts(row, "hosts"),
            row.getString("room"),
            texts(row, "zones"),
            GuestState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
            InstantColumn.readOrNull(row, "arrived_at"),
            row.getString("badge"),
            row.getInt("told"),
            InstantColumn.readOrNull(row, "told_at"),
            row.getString("answered_by"),
            row.getObject("badge_back", Boolean.class));

    private final JdbcClient sql;

    GuestsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The code of the guest; of the earlier one when the same request came before.
    String add(String code, NewGuest guest, LocalDate day) {
        return sql.sql("""
                insert into visitors.visitor (
                    code, location, day, expected_at, name, organisation, hosts, room, zones, state, request_key)
                values (
                    :code, :location, :day, :expected, :name, :organisation, :hosts, :room, :zones, 'expected', :key)
                on conflict (city, request_key) do update
                set request_key = excluded.request_key
                returning code
                """)
                .param("code", code)
                .param("location", guest.location())
                .param("day", day)
                .param("expected", InstantColumn.ofNullable(guest.expectedAt()))
                .param("name", guest.name())
                .param("organisation", guest.organisation())
                .param("hosts", guest.hosts().toArray(String[]::new))
                .param("room", guest.room())
                .param("zones", guest.zones().toArray(String[]::new))
                .param("key", guest.requestKey())
                .query(String.class)
                .single();
    }

    Optional<Guest> find(String code) {
        return sql.sql("""
                select
                    code, location, day, expected_at, name, organisation, hosts, room, zones, state, arrived_at, badge,
                    told, told_at, answered_by, badge_back
                from visitors.visitor
                where code = ?
                """).param(code).query(GUEST).optional();
    }

    /// Those of a day in the order in which they are expected or came, and whoever is still inside.
    List<Guest> list(String location, LocalDate day) {
        return sql.sql("""
                select
                    code, location, day, expected_at, name, organisation, hosts, room, zones, state, arrived_at, badge,
                    told, told_at, answered_by, badge_back
                from visitors.visitor
                where location = ?
                    and (day = ? or state = 'inside')
                order by coalesce(expected_at, arrived_at), code
                """).params(location, day).query(GUEST).list();
    }

    /// Guests inside for whom nobody has come yet.
    List<Guest> waiting() {
        return sql.sql("""
                select
                    code, location, day, expected_at, name, organisation, hosts, room, zones, state, arrived_at, badge,
                    told, told_at, answered_by, badge_back
                from visitors.visitor
                where state = 'inside'
                    and answered_at is null
                order by arrived_at, code
                """).query(GUEST).list();
    }

    /// Throws `DuplicateKeyException` when somebody inside has this badge.
    boolean arrive(String code, @Nullable String badge, Instant at) {
        return sql.sql("""
                        update visitors.visitor
                        set state = 'inside', arrived_at = :at, badge = :badge
                        where code = :code
                            and state = 'expected'
                        """)
                        .param("code", code)
                        .param("badge", badge)
                        .param("at", InstantColumn.of(at))
                        .update()
                == 1;
    }

    /// Takes the turn to tell somebody, for one instance.
    boolean tell(String code, int before, int time, Instant at) {
        return sql.sql("""
                        update visitors.visitor
                        set told = :time, told_at = :at
                        where code = :code
                            and told = :before
                            and state = 'inside'
                            and answered_at is null
                        """)
                        .param("code", code)
                        .param("before", before)
                        .param("time", time)
                        .param("at", InstantColumn.of(at))
                        .update()
                == 1;
    }

    boolean answer(String code, String member, Instant at) {
        return sql.sql("""
                        update visitors.visitor
                        set answered_at = ?, answered_by = ?
                        where code = ?
                            and state = 'inside'
                            and answered_at is null
                        """).params(InstantColumn.of(at), member, code).update() == 1;
    }

    boolean leave(String code, boolean badgeBack, Instant at) {
        return sql.sql("""
                        update visitors.visitor
                        set state = 'left', left_at = ?, badge_back = ?
                        where code = ?
                            and state = 'inside'
                        """).params(InstantColumn.of(at), badgeBack, code).update() == 1;
    }

    int erase(LocalDate before) {
        return sql.sql("delete from visitors.visitor where day < ?")
                .param(before)
                .update();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
