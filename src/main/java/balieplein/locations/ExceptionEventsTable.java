package balieplein.locations;

import balieplein.database.InstantColumn;
import balieplein.database.LocalizedColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ExceptionEventsTable {

    private static final RowMapper<ExceptionEvent> EVENT = (row, number) -> new ExceptionEvent(
            row.getString("act"),
            InstantColumn.read(row, "at"),
            row.getString("actor"),
            row.getString("actor_name"),
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class),
            LocalizedColumn.read(row, "reason"),
            row.getString("windows"),
            row.getString("decision"));

    private final JdbcClient sql;

    ExceptionEventsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The last two hundred, the last first.
    List<ExceptionEvent> list(String location) {
        return sql.sql("""
                select act, at, actor, actor_name, from_day, until_day, reason, windows, decision
                from locations.exception_event
                where location = ?
                order by id desc
                limit 200
                """).param(location).query(EVENT).list();
    }

    /// Who wrote an exception that waits for approval.
    Optional<ExceptionEvent> author(String location, String mark) {
        return sql.sql("""
                select act, at, actor, actor_name, from_day, until_day, reason, windows, decision
                from locations.exception_event
                where location = ?
                    and mark = ?
                    and act = 'drafted'
                order by id desc
                limit 1
                """).params(location, mark).query(EVENT).optional();
    }

    /// @param mark by which a form names the exception
    void add(String location, String mark, ExceptionEvent event) {
        sql.sql("""
                        insert into locations.exception_event (
                            location, act, at, actor, actor_name, mark, from_day, until_day, reason, windows, decision)
                        values (:location, :act, :at, :actor, :name, :mark, :from, :to, cast(:reason as jsonb),
                            :windows, :decision)
                        """)
                .param("location", location)
                .param("act", event.act())
                .param("at", InstantColumn.of(event.at()))
                .param("actor", event.actor())
                .param("name", event.actorName())
                .param("mark", mark)
                .param("from", event.from())
                .param("to", event.to())
                .param("reason", LocalizedColumn.json(event.reason()))
                .param("windows", event.windows())
                .param("decision", event.decision())
                .update();
    }
}
