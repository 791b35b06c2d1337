package balieplein.appointments;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The second of two appointments one after the other, found by the first (APT-07).
@Component
public class Followers {

    private static final String FIND = """
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
            """;

    private static final String FIND_HELD = """
            select second.code
            from appointments.appointment first
            join appointments.appointment second on second.follows = first.code
            where first.secret = ?
                and second.state in ('held', 'expired')
            order by second.booked_at desc, second.code
            limit 1
            """;

    private final JdbcClient sql;
    private final AppointmentsTable table;
    private final HoldsTable holds;
    private final InstantSource clock;

    Followers(JdbcClient sql, AppointmentsTable table, HoldsTable holds, InstantSource clock) {
        this.sql = sql;
        this.table = table;
        this.holds = holds;
        this.clock = clock;
    }

    /// Held or booked, on the same day at the same location.
    public Optional<Appointment> find(String first) {
        return sql.sql(FIND).param(first).query(String.class).optional().flatMap(table::find);
    }

    /// The first itself, whatever became of what was held under this secret.
    Optional<Appointment> findHeld(String hold) {
        return table.findBySecret(hold);
    }

    /// What is held, or was, after what is held under this secret.
    Optional<Appointment> findHeldAfter(String hold) {
        return sql.sql(FIND_HELD).param(hold).query(String.class).optional().flatMap(table::find);
    }

    /// Gives one of two back that is held still; what is booked stays.
    void undo(Appointment held) {
        holds.end(held.secret(), clock.instant());
    }
}
