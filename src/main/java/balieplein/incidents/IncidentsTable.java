package balieplein.incidents;

import balieplein.database.InstantColumn;
import balieplein.kernel.CityTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class IncidentsTable {

    private static final RowMapper<Incident> INCIDENT = (row, number) -> new Incident(
            row.getLong("number"),
            row.getString("location"),
            row.getString("counter"),
            InstantColumn.read(row, "at"),
            row.getString("by_name"),
            row.getString("coming_name"),
            InstantColumn.readOrNull(row, "closed_at"),
            row.getString("note"));

    private final JdbcClient sql;

    IncidentsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when this counter raised the alarm a moment ago: whoever is in danger presses twice.
    boolean raise(String location, String counter, Instant at, String subject, String name, Duration moment) {
        return sql.sql("""
                insert into incidents.incident (number, location, counter, at, by_subject, by_name)
                select
                    (select coalesce(max(number), 0) + 1 from incidents.incident),
                    :location, :counter, :at, :subject, :name
                where not exists (
                    select 1
                    from incidents.incident
                    where location = :location
                        and counter = :counter
                        and closed_at is null
                        and at > :since
                )
                """)
                        .param("location", location)
                        .param("counter", counter)
                        .param("at", InstantColumn.of(at))
                        .param("subject", subject)
                        .param("name", name)
                        .param("since", InstantColumn.of(at.minus(moment)))
                        .update()
                == 1;
    }

    /// Makes alarms of a city come one after another, so that each has its own number.
    void oneByOne() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('incidents/' || current_setting('balieplein.city'), 0))")
                .query((row, number) -> number)
                .list();
    }

    boolean come(long number, String name) {
        return sql.sql("""
                update incidents.incident
                set coming_name = ?
                where number = ?
                    and closed_at is null
                    and coming_name is null
                """).params(name, number).update() == 1;
    }

    boolean close(long number, String note, Instant at, String subject) {
        return sql.sql("""
                update incidents.incident
                set note = ?, closed_at = ?, closed_by = ?
                where number = ?
                    and closed_at is null
                """).params(note, InstantColumn.of(at), subject, number).update() == 1;
    }

    List<Incident> open(String location) {
        return sql.sql("""
                select number, location, counter, at, by_name, coming_name, closed_at, note
                from incidents.incident
                where location = ?
                    and closed_at is null
                order by number
                """).param(location).query(INCIDENT).list();
    }

    /// The newest first.
    List<Incident> list(int most) {
        return sql.sql("""
                select number, location, counter, at, by_name, coming_name, closed_at, note
                from incidents.incident
                order by number desc
                limit ?
                """).param(most).query(INCIDENT).list();
    }

    /// What was closed before a day.
    int forget(LocalDate before) {
        return sql.sql("delete from incidents.incident where closed_at < ?")
                .param(InstantColumn.of(CityTime.instant(before.atStartOfDay())))
                .update();
    }
}
