package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which room or official is at which appointment.
@Component
class ReservationsTable {

    /// From when to when a resource is taken.
    record Busy(String resource, Instant from, Instant to) {}

    private static final RowMapper<Busy> BUSY =
            (row, number) -> new Busy(row.getString("resource"), instant(row, "from_at"), instant(row, "to_at"));

    /// The first of these that is free all the time; PostgreSQL refuses when somebody else is quicker.
    private static final String TAKE = """
            insert into appointments.reservation (appointment, resource, during)
            select :appointment, wanted.code, tstzrange(:starts, :ends)
            from unnest(:resources) with ordinality as wanted (code, turn)
            where not exists (
                select
                from appointments.reservation taken
                where taken.resource = wanted.code and taken.during && tstzrange(:starts, :ends))
                and not exists (
                select
                from appointments.absence away
                where away.resource = wanted.code and away.during && tstzrange(:starts, :ends))
            order by wanted.turn
            limit 1
            returning resource
            """;

    private static final String BETWEEN = """
            select resource, lower(during) as from_at, upper(during) as to_at
            from appointments.reservation
            where resource = any (:resources)
                and during && tstzrange(:from, :to)
            union all
            select resource, lower(during), upper(during)
            from appointments.absence
            where resource = any (:resources)
                and during && tstzrange(:from, :to)
            """;

    private static final String OF_APPOINTMENT =
            "select resource from appointments.reservation where appointment = ? order by resource";

    private final JdbcClient sql;
    private final Freshness freshness;

    ReservationsTable(JdbcClient sql, Freshness freshness) {
        this.freshness = freshness;
        this.sql = sql;
    }

    /// Whether PostgreSQL refused because somebody else was quicker.
    static boolean isTaken(DataIntegrityViolationException refusal) {
        return String.valueOf(refusal.getMessage()).contains("resource_taken");
    }

    /// Empty when all of them are taken at some minute of the appointment.
    Optional<String> take(Appointment appointment, List<String> resources) {
        return sql.sql(TAKE)
                .param("appointment", appointment.code())
                .param("starts", utc(appointment.start()))
                .param("ends", utc(appointment.end()))
                .param("resources", resources.toArray(String[]::new))
                .query(String.class)
                .optional();
    }

    void leave(String appointment) {
        sql.sql("delete from appointments.reservation where appointment = ?")
                .param(appointment)
                .update();
        freshness.changed();
    }

    /// @return false when the appointment did not have it any more
    boolean leave(String appointment, String resource) {
        var left = sql.sql("delete from appointments.reservation where (appointment, resource) = (?, ?)")
                .params(appointment, resource)
                .update();
        freshness.changed();
        return left == 1;
    }

    List<Busy> between(List<String> resources, Instant from, Instant to) {
        return sql.sql(BETWEEN)
                .param("resources", resources.toArray(String[]::new))
                .param("from", utc(from))
                .param("to", utc(to))
                .query(BUSY)
                .list();
    }

    /// How many rooms and officials these appointments have.
    long count(List<Appointment> appointments) {
        return sql.sql("select count(*) from appointments.reservation where appointment = any (?)")
                .param(appointments.stream().map(Appointment::code).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    List<String> of(String appointment) {
        return sql.sql(OF_APPOINTMENT).param(appointment).query(String.class).list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
