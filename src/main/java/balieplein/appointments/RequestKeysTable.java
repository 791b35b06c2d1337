package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What requests with a key made.
@Component
class RequestKeysTable {

    /// An appointment and the hash of the request that made it.
    record Keyed(Appointment appointment, String hash) {}

    private static final RowMapper<Keyed> KEYED = (row, number) ->
            new Keyed(Objects.requireNonNull(AppointmentRow.MAPPER.mapRow(row, number)), row.getString("hash"));

    private final JdbcClient sql;

    RequestKeysTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// What a request with this key made: a hold or a booking.
    Optional<Keyed> find(String key, State state) {
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
}
