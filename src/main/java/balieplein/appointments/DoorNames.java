package balieplein.appointments;

import balieplein.audit.AuditLog;
import balieplein.kernel.CityTime;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who stands at the info desk without their code: found by a part of the name, also one with a typing error, among
/// those who have an appointment at this location today and nobody else (GUI-01). Who looked is on record, the name
/// that was typed is not.
@Component
public class DoorNames {

    /// Fewer letters find half of the town.
    public static final int SHORTEST = 3;

    public static final int MOST = 5;

    private static final double LIKE_ENOUGH = 0.5;

    private static final String FIND = """
            select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                language, assistance, channel, booked_at, revision, held_until
            from appointments.appointment
            where location = :location
                and day = :day
                and state in ('booked', 'arrived', 'missed')
                and public.word_similarity(lower(public.unaccent(:name)), lower(public.unaccent(name))) >= :like
            order by
                public.word_similarity(lower(public.unaccent(:name)), lower(public.unaccent(name))) desc,
                starts,
                code
            limit :most
            """;

    private final JdbcClient sql;
    private final AuditLog audit;
    private final InstantSource clock;

    DoorNames(JdbcClient sql, AuditLog audit, InstantSource clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /// The best first; one more than [#MOST] when there are more.
    ///
    /// @param name of [#SHORTEST] letters at least, else nobody is found
    @Transactional
    public List<Appointment> find(String location, String name) {
        var typed = name.strip();
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        var found = sql.sql(FIND)
                .param("location", location)
                .param("day", CityTime.date(clock.instant()))
                .param("name", typed)
                .param("like", LIKE_ENOUGH)
                .param("most", MOST + 1)
                .query(AppointmentRow.MAPPER)
                .list();
        audit.record(
                "appointments.looked-up-by-name",
                "location:" + location,
                Map.of("found", found.stream().map(Appointment::code).toList()));
        return found;
    }
}
