package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The statement that makes a booking of a hold. It takes no new capacity.
@Component
class ConfirmationsTable {

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
                person = coalesce(:person, person),
                follows = coalesce(:follows, follows)
            where secret = :hold
                and state = 'held'
                and held_until > :now
                and location = :location
                and starts = :starts
                and items = cast(:items as text[])
                and (select appointments.open_bookings(:email, :mobile, :person, :products, :now)) < :most
            returning code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                language, assistance, channel, booked_at, revision, held_until
            """;

    private final JdbcClient sql;

    ConfirmationsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Books the moment that is held under this secret, if it is still held and the same.
    Optional<Appointment> confirm(String hold, BookingEntry entry) {
        return sql.sql(CONFIRM)
                .params(entry.params())
                .param("hold", hold)
                .param("starts", utc(entry.request().start()))
                .query(AppointmentRow.MAPPER)
                .optional();
    }
}
