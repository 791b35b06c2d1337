package balieplein.appointments;

import java.time.Instant;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is full: read to find out why a place was not to be had.
@Component
class ShortagesTable {

    /// @param covered how many minutes of a place have a unit at all
    /// @param full whether one of those units has no place left
    record Shortage(int covered, boolean full) {}

    private static final RowMapper<Shortage> SHORTAGE =
            (row, number) -> new Shortage(row.getInt("covered"), row.getBoolean("full"));

    private static final String COVERED_AND_FULL = """
            select
                coalesce(sum(least(minute + length, :to) - greatest(minute, :from)), 0) as covered,
                coalesce(bool_or(taken >= appointments.open_places(
                    places, residents, reserved, reserved_until, :staff, :urgent, :now)), false) as full
            from appointments.unit
            where location = :location
                and pool = :pool
                and day = :day
                and minute < :to
                and minute > :from - 60
                and minute + length > :from
            """;

    private final JdbcClient sql;

    ShortagesTable(JdbcClient sql) {
        this.sql = sql;
    }

    Shortage of(Place place, Claim claim, Instant now) {
        return sql.sql(COVERED_AND_FULL)
                .param("location", place.location())
                .param("pool", place.pool())
                .param("day", place.day())
                .param("from", place.from())
                .param("to", place.to())
                .param("staff", claim.staff())
                .param("urgent", claim.urgent())
                .param("now", AppointmentRow.utc(now))
                .query(SHORTAGE)
                .single();
    }
}
