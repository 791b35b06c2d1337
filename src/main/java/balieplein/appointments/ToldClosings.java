package balieplein.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who was told that their appointment has no place because the day ended early (LOC-10).
@Component
class ToldClosings {

    private final JdbcClient sql;

    ToldClosings(JdbcClient sql) {
        this.sql = sql;
    }

    /// Notes that somebody is told; the number of the message, or empty when they know.
    Optional<Integer> close(String code, String location, LocalDate day) {
        return sql.sql("""
                insert into appointments.told_closing (code, location, day, closed)
                values (:code, :location, :day, true)
                on conflict (city, code) do update
                set location = excluded.location,
                    day = excluded.day,
                    closed = true,
                    times = told_closing.times + 1
                where not told_closing.closed
                    or told_closing.location <> excluded.location
                    or told_closing.day <> excluded.day
                returning times
                """)
                .param("code", code)
                .param("location", location)
                .param("day", day)
                .query(Integer.class)
                .optional();
    }

    /// Notes that somebody is told that their appointment stands after all.
    Optional<Integer> reopen(String code) {
        return sql.sql("""
                update appointments.told_closing
                set closed = false, times = times + 1
                where code = ?
                    and closed
                returning times
                """).param(code).query(Integer.class).optional();
    }

    /// Those with an appointment at a location on a day who think that it does not take place.
    List<String> closed(String location, LocalDate day) {
        return sql.sql("""
                select code
                from appointments.told_closing
                where location = ?
                    and day = ?
                    and closed
                order by code
                """).params(location, day).query(String.class).list();
    }

    /// Whether an appointment did not take place because its day ended early.
    boolean isClosed(Appointment appointment) {
        return closed(appointment.location(), CityDay.of(appointment.start()).date())
                .contains(appointment.code());
    }
}
