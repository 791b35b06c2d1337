package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The statements that take capacity. Each is one statement: it locks the units in their order, takes a place in every
/// one of them and writes the appointment, or it does nothing at all. PostgreSQL checks the same again
/// (`unit_not_overbooked`, `appointment_within_capacity`).
@Component
class BookingsTable {

    /// Takes the units of a moment and writes the appointment in one statement: nothing when one unit is full.
    private static final String TAKE = """
            with wanted as materialized (
                select u.minute, least(u.minute + u.length, :to) - greatest(u.minute, :from) as minutes
                from appointments.unit u
                where u.location = :location
                    and u.pool = :pool
                    and u.day = :day
                    and u.minute < :to
                    and u.minute > :from - 60
                    and u.minute + u.length > :from
                    and u.taken < appointments.open_places(
                        u.places, u.residents, u.reserved, u.reserved_until, :staff, :urgent, :now)
                    and (select appointments.open_bookings(:email, :mobile, :person, :products, :now)) < :most
                    and not exists (
                        select
                        from appointments.appointment
                        where request_key = :requestKey or hold_key = :holdKey)
                order by u.minute
                for update
            ),
            taken as (
                update appointments.unit u
                set taken = u.taken + 1
                from wanted w
                where u.location = :location
                    and u.pool = :pool
                    and u.day = :day
                    and u.minute = w.minute
                    and (select sum(minutes) from wanted) = :minutes
                returning w.minutes
            )
            insert into appointments.appointment (
                code, secret, state, location, pool, day, minute, minutes, covered, starts, ends,
                items, products, name, email, mobile, language, assistance, channel,
                booked_at, changed_at, held_until, hold_key, hold_hash, request_key, request_hash, origin,
                person, urgent, follows)
            select
                :code, :secret, :state, :location, :pool, :day, :from, :minutes, sum(minutes), :starts, :ends,
                :items, :products, :name, :email, :mobile, :language, :assistance, :channel,
                :now, :now, cast(:heldUntil as timestamptz), :holdKey, :holdHash, :requestKey, :requestHash,
                :origin, :person, :urgency, :follows
            from taken
            having count(*) > 0
            returning code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                language, assistance, channel, booked_at, revision, held_until
            """;

    private final JdbcClient sql;
    private final Freshness freshness;
    private final Resources resources;

    BookingsTable(JdbcClient sql, Resources resources, Freshness freshness) {
        this.freshness = freshness;
        this.sql = sql;
        this.resources = resources;
    }

    /// Takes a place for a hold or a booking. Empty when a unit is full or missing, when the contact has too many open
    /// appointments, when the request key was used before, or when a room or official it needs is taken; the
    /// transaction
    /// must then be undone.
    Optional<Appointment> take(Place place, BookingEntry entry) {
        var taken = sql.sql(TAKE)
                .params(entry.params())
                .param("location", place.location())
                .param("pool", place.pool())
                .param("day", place.day())
                .param("from", place.from())
                .param("to", place.to())
                .param("minutes", place.minutes())
                .param("starts", utc(place.start()))
                .param("ends", utc(place.end()))
                .query(AppointmentRow.MAPPER)
                .optional();
        freshness.changed();
        return taken.filter(each -> resources.take(each, entry.visit().limits().needs()));
    }
}
