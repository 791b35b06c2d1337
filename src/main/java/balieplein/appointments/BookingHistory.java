package balieplein.appointments;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What became of appointments, for whoever counts them. No person is in it, and no hold that led to nothing.
@Component
public class BookingHistory {

    /// @param channel where it was booked, such as `online`
    /// @param state `booked`, `cancelled`, `arrived` or `missed`
    /// @param moves how often it got another moment
    public record Entry(
            String code,
            String location,
            String channel,
            String state,
            List<String> steps,
            Instant bookedAt,
            Instant start,
            int moves,
            Instant changedAt) {

        public Entry {
            steps = List.copyOf(steps);
        }
    }

    private static final RowMapper<Entry> ENTRY = (row, number) -> new Entry(
            row.getString("code"),
            row.getString("location"),
            row.getString("channel"),
            row.getString("state"),
            Arrays.stream((String[]) row.getArray("items").getArray())
                    .map(item -> VisitItem.parse(item).step())
                    .distinct()
                    .toList(),
            InstantColumn.read(row, "booked_at"),
            InstantColumn.read(row, "starts"),
            row.getInt("moves"),
            InstantColumn.read(row, "changed_at"));

    private final JdbcClient sql;

    BookingHistory(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Entry> find(String code) {
        return sql.sql("""
                select code, location, channel, state, items, booked_at, starts, changed_at,
                    case when state = 'cancelled' then revision - 1 else revision end as moves
                from appointments.appointment
                where code = ?
                  and state in ('booked', 'cancelled', 'arrived', 'missed')
                """).param(code).query(ENTRY).optional();
    }

    /// The appointments of a day at a location, in whatever state.
    public List<Entry> on(String location, LocalDate day) {
        return sql.sql("""
                select code, location, channel, state, items, booked_at, starts, changed_at,
                    case when state = 'cancelled' then revision - 1 else revision end as moves
                from appointments.appointment
                where location = ?
                  and day = ?
                  and state in ('booked', 'cancelled', 'arrived', 'missed')
                """).params(location, day).query(ENTRY).list();
    }
}
