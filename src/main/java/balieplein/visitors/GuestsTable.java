package balieplein.visitors;

import balieplein.database.InstantColumn;
import balieplein.kernel.CityTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    Optional<Guest> find(String code) {
        return sql.sql("""
                select
                    code, location, day, expected_at, name, organisation, hosts, room, zones, state, arrived_at, badge,
                    told, told_at, answered_by, badge_back
                from visitors.visitor
                where code = ?
                """).param(code).query(GUEST).optional();
    }

    /// The one that was expected under this key.
    Optional<Guest> findByRequest(String key) {
        return sql.sql("""
                select
                    code, location, day, expected_at, name, organisation, hosts, room, zones, state, arrived_at, badge,
                    told, told_at, answered_by, badge_back
                from visitors.visitor
                where request_key = ?
                """).param(key).query(GUEST).optional();
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

    /// Codes of guests with a room who were expected before a moment and have not come.
    List<String> late(Instant before) {
        return sql.sql("""
                select code
                from visitors.visitor
                where state = 'expected'
                    and room is not null
                    and expected_at < ?
                    and day >= ?
                """)
                .params(InstantColumn.of(before), CityTime.date(before))
                .query(String.class)
                .list();
    }

    /// Codes of guests inside who came on this day and have a room.
    List<String> inRooms(LocalDate day) {
        return sql.sql("""
                select code
                from visitors.visitor
                where state = 'inside'
                    and room is not null
                    and day = ?
                """).param(day).query(String.class).list();
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
