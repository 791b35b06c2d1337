package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Appointments with what they have besides their counter.
@Component
class NamedAppointmentsTable {

    /// @param resources codes of rooms and officials
    record Row(Appointment appointment, List<String> resources) {}

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            java.util.Objects.requireNonNull(AppointmentRow.MAPPER.mapRow(row, number)),
            Arrays.asList((String[]) row.getArray("resources").getArray()));

    private static final String BETWEEN = """
            select a.code, a.secret, a.state, a.location, a.pool, a.starts, a.ends, a.items, a.name, a.email,
                a.mobile, a.language, a.assistance, a.channel, a.booked_at, a.revision, a.held_until,
                array_agg(every.resource order by every.resource) as resources
            from appointments.reservation named
            join appointments.appointment a on a.code = named.appointment
            join appointments.reservation every on every.appointment = a.code
            where named.resource = any (:officials)
                and named.during && tstzrange(:from, :to)
                and a.state in ('booked', 'arrived')
            group by a.city, a.code
            order by a.starts, a.code
            """;

    private final JdbcClient sql;

    NamedAppointmentsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those of these officials, in the order of their start.
    List<Row> between(List<String> officials, Instant from, Instant to) {
        return sql.sql(BETWEEN)
                .param("officials", officials.toArray(String[]::new))
                .param("from", utc(from))
                .param("to", utc(to))
                .query(ROW)
                .list();
    }
}
