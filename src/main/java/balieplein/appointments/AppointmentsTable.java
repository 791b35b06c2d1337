package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import balieplein.appointments.Appointment.State;
import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Appointments as they are read; what takes or gives back capacity is in [BookingsTable] and [ReleasesTable].
@Component
class AppointmentsTable {

    /// @param origin scheme and host, for links
    /// @param person the resident who was signed in
    record BookedBy(@Nullable String origin, @Nullable String person) {}

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
    private final Freshness freshness;

    AppointmentsTable(JdbcClient sql, Freshness freshness) {
        this.freshness = freshness;
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

    /// Where it was booked and by which resident, as far as that is known.
    BookedBy bookedBy(String code) {
        return sql.sql("select origin, person from appointments.appointment where code = :code")
                .param("code", code)
                .query((row, number) -> new BookedBy(row.getString("origin"), row.getString("person")))
                .optional()
                .orElse(new BookedBy(null, null));
    }

    /// Appointments to come in which a product is wanted.
    List<Appointment> listToCome(String product, LocalDate today, Instant now) {
        return sql.sql("""
                        select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                            language, assistance, channel, booked_at, revision, held_until
                        from appointments.appointment
                        where state = 'booked'
                            and (email is not null or mobile is not null)
                            and day >= :today
                            and starts > :now
                            and :product = any (products)
                        order by starts, code
                        """)
                .param("today", today)
                .param("now", utc(now))
                .param("product", product)
                .query(AppointmentRow.MAPPER)
                .list();
    }

    /// The appointments of a day at a location in the order of their start, without holds and cancelled ones.
    List<Appointment> list(String location, LocalDate day) {
        return sql.sql(LIST)
                .param("location", location)
                .param("day", day)
                .query(AppointmentRow.MAPPER)
                .list();
    }

    /// Whoever is still to come on a day, between two moments of it.
    List<Awaited> awaited(String location, LocalDate day, Instant from, Instant until) {
        return sql.sql("""
                        select pool, starts, extract(epoch from ends - starts)::int / 60 as minutes
                        from appointments.appointment
                        where location = :location
                            and day = :day
                            and state = 'booked'
                            and starts >= :from
                            and starts <= :until
                        order by starts
                        """)
                .param("location", location)
                .param("day", day)
                .param("from", utc(from))
                .param("until", utc(until))
                .query((row, number) ->
                        new Awaited(row.getString("pool"), InstantColumn.read(row, "starts"), row.getInt("minutes")))
                .list();
    }

    /// Takes a step that changes no capacity, such as arriving; who is missed leaves a room. False when the
    /// appointment is in none of these states.
    boolean change(String code, State from, State to, Instant now) {
        var changed = sql.sql("""
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
        freshness.changed();
        return changed;
    }

    /// Ends what could not take place; its moment is over, so nothing comes free.
    boolean lapse(String code, Instant now) {
        return sql.sql("""
                                update appointments.appointment
                                set state = 'cancelled', changed_at = :now, revision = revision + 1
                                where code = :code and state = 'booked'
                                """).param("code", code).param("now", utc(now)).update() == 1;
    }

    List<String> codesOf(String person) {
        return sql.sql("select code from appointments.appointment where person = ? order by starts")
                .param(person)
                .query(String.class)
                .list();
    }
}
