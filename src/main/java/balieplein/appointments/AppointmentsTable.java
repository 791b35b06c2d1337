package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import balieplein.appointments.Appointment.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Appointments as they are read; what takes or gives back capacity is in [BookingsTable] and [ReleasesTable].
@Component
class AppointmentsTable {

    private static final String LIST = """
            select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                language, assistance, channel, booked_at, revision, held_until
            from appointments.appointment
            where location = :location
                and day = :day
                and state in ('booked', 'arrived', 'missed')
            order by starts, code
            """;

    private final JdbcClient sql;

    AppointmentsTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Appointment> find(String code) {
        return sql.sql("""
                        select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                            language, assistance, channel, booked_at, revision, held_until
                        from appointments.appointment
                        where code = :code
                        """).param("code", code).query(AppointmentRow.MAPPER).optional();
    }

    Optional<Appointment> findBySecret(String secret) {
        return sql.sql("""
                        select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                            language, assistance, channel, booked_at, revision, held_until
                        from appointments.appointment
                        where secret = :secret
                        """).param("secret", secret).query(AppointmentRow.MAPPER).optional();
    }

    /// Scheme and host where it was booked.
    Optional<String> origin(String code) {
        return sql.sql("select origin from appointments.appointment where code = :code and origin is not null")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    /// The appointments of a day at a location in the order of their start, without holds and cancelled ones.
    List<Appointment> list(String location, LocalDate day) {
        return sql.sql(LIST)
                .param("location", location)
                .param("day", day)
                .query(AppointmentRow.MAPPER)
                .list();
    }

    /// Takes a step that changes no capacity, such as arriving. False when the appointment is in none of these states.
    boolean change(String code, State from, State to, Instant now) {
        return sql.sql("""
                                update appointments.appointment
                                set state = :to, changed_at = :now
                                where code = :code and state = :from
                                """)
                        .param("code", code)
                        .param("from", from.tag())
                        .param("to", to.tag())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    List<String> codesOf(String person) {
        return sql.sql("select code from appointments.appointment where person = ? order by starts")
                .param(person)
                .query(String.class)
                .list();
    }
}
