package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import balieplein.appointments.Appointment.State;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The statements that take capacity. Each is one statement: it locks the units in their order, takes a place in every
/// one of them and writes the appointment, or it does nothing at all. PostgreSQL checks the same again
/// (`unit_not_overbooked`, `appointment_within_capacity`).
@Component
class BookingsTable {

    /// What is written besides the place itself.
    ///
    /// @param origin scheme and host on which it was asked, for links
    /// @param person the resident who was signed in
    record Entry(
            String code,
            String secret,
            State state,
            BookingRequest request,
            PlannedVisit visit,
            Instant now,
            @Nullable Instant heldUntil,
            @Nullable String hash,
            @Nullable String origin,
            @Nullable String person) {}

    /// At most so many open appointments per product with one e-mail address or mobile number (APT-02).
    static final int MOST_OPEN = 3;

    private static final int UNLIMITED = 1_000_000;

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
                    and u.taken < case when :staff then u.places else u.residents end
                    and (select appointments.open_bookings(:email, :mobile, :products, :now)) < :most
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
                person)
            select
                :code, :secret, :state, :location, :pool, :day, :from, :minutes, sum(minutes), :starts, :ends,
                :items, :products, :name, :email, :mobile, :language, :assistance, :channel,
                :now, :now, cast(:heldUntil as timestamptz), :holdKey, :holdHash, :requestKey, :requestHash,
                :origin, :person
            from taken
            having count(*) > 0
            returning code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                language, assistance, channel, booked_at, revision, held_until
            """;

    private static final String CONFIRM = """
            update appointments.appointment
            set state = 'booked',
                name = :name,
                email = :email,
                mobile = :mobile,
                language = :language,
                assistance = :assistance,
                channel = :channel,
                booked_at = :now,
                changed_at = :now,
                request_key = :requestKey,
                request_hash = :requestHash,
                origin = :origin,
                person = coalesce(:person, person)
            where secret = :hold
                and state = 'held'
                and held_until > :now
                and location = :location
                and starts = :starts
                and items = cast(:items as text[])
                and (select appointments.open_bookings(:email, :mobile, :products, :now)) < :most
            returning code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                language, assistance, channel, booked_at, revision, held_until
            """;

    private final JdbcClient sql;

    BookingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Takes a place for a hold or a booking. Empty when a unit is full or missing, when the contact has too many open
    /// appointments, or when the request key was used before.
    Optional<Appointment> take(Place place, Entry entry) {
        var request = entry.request();
        var contact = request.contact();
        var held = entry.state() == State.HELD;
        return sql.sql(TAKE)
                .param("location", place.location())
                .param("pool", place.pool())
                .param("day", place.day())
                .param("from", place.from())
                .param("to", place.to())
                .param("minutes", place.minutes())
                .param("starts", utc(place.start()))
                .param("ends", utc(place.end()))
                .param("staff", request.byStaff())
                .param("most", held || request.byStaff() ? UNLIMITED : MOST_OPEN)
                .param("now", utc(entry.now()))
                .param("code", entry.code())
                .param("secret", entry.secret())
                .param("state", entry.state().tag())
                .param("items", AppointmentRow.items(entry.visit().items()))
                .param("products", entry.visit().products().toArray(String[]::new))
                .param("name", contact.name())
                .param("email", contact.email())
                .param("mobile", contact.mobile())
                .param(
                        "language",
                        contact.language() == null ? null : contact.language().tag())
                .param("assistance", contact.assistance())
                .param("channel", request.channel().tag())
                .param("heldUntil", entry.heldUntil() == null ? null : utc(entry.heldUntil()))
                .param("holdKey", held ? request.key() : null)
                .param("holdHash", held ? entry.hash() : null)
                .param("requestKey", held ? null : request.key())
                .param("requestHash", held ? null : entry.hash())
                .param("origin", entry.origin())
                .param("person", entry.person())
                .query(AppointmentRow.MAPPER)
                .optional();
    }

    /// Books the moment that is held under this secret, if it is still held and the same. Takes no new capacity.
    Optional<Appointment> confirm(String hold, Entry entry) {
        var request = entry.request();
        var contact = request.contact();
        return sql.sql(CONFIRM)
                .param("hold", hold)
                .param("now", utc(entry.now()))
                .param("location", request.location())
                .param("starts", utc(request.start()))
                .param("items", AppointmentRow.items(entry.visit().items()))
                .param("products", entry.visit().products().toArray(String[]::new))
                .param("most", request.byStaff() ? UNLIMITED : MOST_OPEN)
                .param("name", contact.name())
                .param("email", contact.email())
                .param("mobile", contact.mobile())
                .param(
                        "language",
                        contact.language() == null ? null : contact.language().tag())
                .param("assistance", contact.assistance())
                .param("channel", request.channel().tag())
                .param("requestKey", request.key())
                .param("requestHash", entry.hash())
                .param("origin", entry.origin())
                .param("person", entry.person())
                .query(AppointmentRow.MAPPER)
                .optional();
    }

    boolean hasTooManyOpen(Entry entry) {
        var request = entry.request();
        if (entry.state() == State.HELD || request.byStaff()) {
            return false;
        }
        var open = sql.sql("select appointments.open_bookings(:email, :mobile, :products, :now)")
                .param("email", request.contact().email())
                .param("mobile", request.contact().mobile())
                .param("products", entry.visit().products().toArray(String[]::new))
                .param("now", utc(entry.now()))
                .query(Integer.class)
                .single();
        return open >= MOST_OPEN;
    }
}
