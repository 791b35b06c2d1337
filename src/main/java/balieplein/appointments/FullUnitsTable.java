package balieplein.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is full: read for the free moments.
@Component
class FullUnitsTable {

    record PoolDay(String pool, LocalDate day) {}

    private record FullDay(PoolDay of, BitSet minutes) {}

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    private static final RowMapper<FullDay> FULL = (row, number) ->
            new FullDay(new PoolDay(row.getString("pool"), row.getObject("day", LocalDate.class)), minutes(row));

    private static final String FULL_MINUTES = """
            select pool, day, range_agg(int4range(minute, minute + length)) as minutes
            from appointments.unit
            where location = :location
                and pool = any (:pools)
                and day between :from and :to
                and taken >= least(residents, places - reserved)
                and taken >= appointments.open_places(
                    places, residents, reserved, reserved_until, :staff, :urgent, :now)
            group by pool, day
            """;

    private final JdbcClient sql;

    FullUnitsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The minutes in which no place is left; whatever is not mentioned is free as far as the hours go.
    Map<PoolDay, BitSet> full(
            String location, List<String> pools, LocalDate from, LocalDate to, Claim claim, Instant now) {
        var full = new HashMap<PoolDay, BitSet>();
        sql.sql(FULL_MINUTES)
                .param("location", location)
                .param("pools", pools.toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .param("staff", claim.staff())
                .param("urgent", claim.urgent())
                .param("now", AppointmentRow.utc(now))
                .query(FULL)
                .list()
                .forEach(day -> full.put(day.of(), day.minutes()));
        return full;
    }

    private static BitSet minutes(ResultSet row) throws SQLException {
        var minutes = new BitSet();
        var ranges = RANGE.matcher(row.getString("minutes"));
        while (ranges.find()) {
            minutes.set(Integer.parseInt(ranges.group(1)), Integer.parseInt(ranges.group(2)));
        }
        return minutes;
    }
}
