package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import balieplein.appointments.Appointment.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Appointments as they are read; what takes or gives back capacity is in [BookingsTable] and [ReleasesTable].
@Component
class AppointmentsTable {

    /// An appointment and the hash of the request that made it.
    record Keyed(Appointment appointment, String hash) {}

    private static final RowMapper<Keyed> KEYED = (row, number) ->
            new Keyed(Objects.requireNonNull(AppointmentRow.MAPPER.mapRow(row, number)), row.getString("hash"));

    private static final String LIST = """
            select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                language, assistance, channel, booked_at, revision, held_until
            from appointments.appointment
            where location = :location
                and day = :day
                and state in ('booked', 'arrived', 'missed')
            order by starts, code
            """;

    private static final String CONFLICTS = """
            select a.code, a.secret, a.state, a.location, a.pool, a.starts, a.ends, a.items, a.name, a.email,
                a.mobile, a.language, a.assistance, a.channel, a.booked_at, a.revision, a.held_until
            from appointments.appointment a
            where a.state = 'booked'
                and a.starts > :now
                and (
                    a.minutes > (
                        select coalesce(sum(
                            least(u.minute + u.length, a.minute + a.minutes) - greatest(u.minute, a.minute)), 0)
                        from appointments.unit u
                        where u.location = a.location
                            and u.pool = a.pool
                            and u.day = a.day
                            and u.minute < a.minute + a.minutes
                            and u.minute + u.length > a.minute)
                    or exists (
                        select
                        from appointments.unit u
                        where u.location = a.location
                            and u.pool = a.pool
                            and u.day = a.day
                            and u.minute < a.minute + a.minutes
                            and u.minute + u.length > a.minute
                            and u.overflow > (
                                select count(*)
                                from appointments.appointment later
                                where later.location = a.location
                                    and later.pool = a.pool
                                    and later.day = a.day
                                    and later.minute < u.minute + u.length
                                    and later.minute + later.minutes > u.minute
                                    and later.state = 'booked'
                                    and (later.booked_at, later.code) > (a.booked_at, a.code))))
            order by a.starts, a.code
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

    /// What a request with this key made: a hold or a booking.
    Optional<Keyed> findByKey(String key, State state) {
        return sql.sql("""
                        select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                            language, assistance, channel, booked_at, revision, held_until,
                            case when :held then hold_hash else request_hash end as hash
                        from appointments.appointment
                        where case when :held then hold_key else request_key end = :key
                            and (hold_key = :key or request_key = :key)
                        """)
                .param("key", key)
                .param("held", state == State.HELD)
                .query(KEYED)
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

    /// Booked appointments to come that the hours or counters of today no longer have place for: those outside the
    /// opening hours, and of those that are too many at one time the ones that were made last.
    List<Appointment> conflicts(Instant now) {
        return sql.sql(CONFLICTS)
                .param("now", utc(now))
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
