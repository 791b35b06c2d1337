package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Appointments to come that the hours or counters of today no longer have place for (APT-14), or whose official or
/// room is away (APT-17). A place that was given up and is kept for a while counts as given up. They stay until
/// somebody moves or cancels them.
@Component
public class Conflicts {

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
                        from appointments.reservation r
                        join appointments.absence away on away.resource = r.resource and away.during && r.during
                        where r.appointment = a.code)
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
                                    and (later.state = 'booked'
                                            and (later.booked_at, later.code) > (a.booked_at, a.code)
                                        or later.kept_until is not null))))
            order by a.starts, a.code
            """;

    private final JdbcClient sql;
    private final InstantSource clock;

    Conflicts(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Those outside the opening hours, and of those that are too many at one time the ones that were made last.
    public List<Appointment> list() {
        return sql.sql(CONFLICTS)
                .param("now", utc(clock.instant()))
                .query(AppointmentRow.MAPPER)
                .list();
    }
}
