package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which appointments may need a reminder, and which reminder each had.
@Component
class RemindersTable {

    /// @param changed when it was booked or moved last
    /// @param reminded the moment of the last reminder that was dealt with
    record Open(
            Appointment appointment,
            Instant changed,
            @Nullable Instant reminded) {}

    private static final RowMapper<Open> OPEN = (row, number) -> {
        var reminded = row.getObject("reminded", OffsetDateTime.class);
        return new Open(
                Objects.requireNonNull(AppointmentRow.MAPPER.mapRow(row, number)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                reminded == null ? null : reminded.toInstant());
    };

    private final JdbcClient sql;

    RemindersTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Booked appointments to come of residents who can be reached, until a day.
    List<Open> open(Instant now, LocalDate last) {
        return sql.sql("""
                        select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                            language, assistance, channel, booked_at, revision, held_until, changed_at, reminded
                        from appointments.appointment
                        where state = 'booked'
                            and (email is not null or mobile is not null)
                            and starts > :now
                            and day <= :last
                            and not exists (
                                select
                                from appointments.told_closing told
                                where told.code = appointment.code
                                    and told.location = appointment.location
                                    and told.day = appointment.day
                                    and told.closed)
                        order by starts
                        """)
                .param("now", utc(now))
                .param("last", last)
                .query(OPEN)
                .list();
    }

    /// Takes a reminder, for one instance: false when another took it, or the appointment was moved or cancelled.
    boolean take(Appointment appointment, Instant moment) {
        return sql.sql("""
                        update appointments.appointment
                        set reminded = :moment
                        where code = :code
                            and state = 'booked'
                            and starts = :starts
                            and (reminded is null or reminded < :moment)
                        """)
                        .param("moment", utc(moment))
                        .param("code", appointment.code())
                        .param("starts", utc(appointment.start()))
                        .update()
                == 1;
    }
}
