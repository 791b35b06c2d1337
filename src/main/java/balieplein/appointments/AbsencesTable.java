package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AbsencesTable {

    record Row(String resource, LocalDate from, LocalDate until) {}

    private static final String AFFECTED = """
            select a.code, a.secret, a.state, a.location, a.pool, a.starts, a.ends, a.items, a.name, a.email,
                a.mobile, a.language, a.assistance, a.channel, a.booked_at, a.revision, a.held_until
            from appointments.absence away
            join appointments.reservation r on r.resource = away.resource and r.during && away.during
            join appointments.appointment a on a.code = r.appointment
            where (away.resource, away.from_day) = (:resource, :from)
                and a.state = 'booked'
                and a.starts > :now
            order by a.starts, a.code
            """;

    private final JdbcClient sql;
    private final Freshness freshness;

    AbsencesTable(JdbcClient sql, Freshness freshness) {
        this.freshness = freshness;
        this.sql = sql;
    }

    /// The same first day again changes the last one.
    void save(String resource, LocalDate from, LocalDate until) {
        sql.sql("""
                insert into appointments.absence (resource, from_day, until_day, during)
                values (:resource, :from, :until, tstzrange(:begins, :ends))
                on conflict (city, resource, from_day) do update
                set until_day = excluded.until_day, during = excluded.during
                """)
                .param("resource", resource)
                .param("from", from)
                .param("until", until)
                .param("begins", utc(new CityDay(from).instant(0)))
                .param("ends", utc(new CityDay(until.plusDays(1)).instant(0)))
                .update();
        freshness.changed();
    }

    void remove(String resource, LocalDate from) {
        sql.sql("delete from appointments.absence where (resource, from_day) = (?, ?)")
                .params(resource, from)
                .update();
        freshness.changed();
    }

    /// Those that are not over on a day.
    List<Row> listFrom(LocalDate day) {
        return sql.sql("""
                select resource, from_day, until_day
                from appointments.absence
                where until_day >= ?
                order by from_day, resource
                """)
                .param(day)
                .query((row, number) -> new Row(
                        row.getString("resource"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    List<Appointment> affected(Row absence, Instant now) {
        return sql.sql(AFFECTED)
                .param("resource", absence.resource())
                .param("from", absence.from())
                .param("now", utc(now))
                .query(AppointmentRow.MAPPER)
                .list();
    }
}
