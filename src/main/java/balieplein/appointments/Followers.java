package balieplein.appointments;

import balieplein.appointments.Appointment.State;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The second of two appointments one after the other, found by the first (APT-07).
@Component
public class Followers {

    private final JdbcClient sql;
    private final AppointmentsTable table;
    private final HoldsTable holds;
    private final Cancellations cancellations;
    private final InstantSource clock;

    Followers(
            JdbcClient sql,
            AppointmentsTable table,
            HoldsTable holds,
            Cancellations cancellations,
            InstantSource clock) {
        this.sql = sql;
        this.table = table;
        this.holds = holds;
        this.cancellations = cancellations;
        this.clock = clock;
    }

    /// Held or booked, on the same day at the same location.
    public Optional<Appointment> find(String first) {
        return sql.sql("""
                        select second.code
                        from appointments.appointment second
                        join appointments.appointment first
                            on first.code = second.follows
                            and first.location = second.location
                            and first.day = second.day
                            and second.starts between first.ends and first.ends + interval '15 minutes'
                        where second.follows = ?
                            and second.state in ('held', 'expired', 'booked', 'arrived')
                        order by second.booked_at desc, second.code
                        limit 1
                        """).param(first).query(String.class).optional().flatMap(table::find);
    }

    /// Nobody needs what was held after this hold any more.
    void end(String hold) {
        table.findBySecret(hold)
                .flatMap(first -> find(first.code()))
                .filter(second -> second.state() == State.HELD)
                .ifPresent(second -> holds.end(second.secret(), clock.instant()));
    }

    /// Gives a first appointment back for which there is no second.
    void undo(Appointment first) {
        if (first.state() == State.HELD) {
            holds.end(first.secret(), clock.instant());
        } else {
            cancellations.cancel(first);
        }
    }
}
