package balieplein.locations;

import balieplein.database.InstantColumn;
import balieplein.database.LocalizedColumn;
import balieplein.identity.Actor;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was done to the exceptions of a location, by whom and when (LOC-09). Rows are added only.
@Component
public class ExceptionHistory {

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
    private final InstantSource clock;

    ExceptionHistory(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The last two hundred, the last first.
    public List<ExceptionEvent> list(String location) {
        return sql.sql("""
                select act, at, actor, actor_name, from_day, until_day, reason, windows, decision
                from locations.exception_event
                where location = ?
                order by id desc
                limit 200
                """).param(location).query(EVENT).list();
    }

    /// Who wrote an exception that waits for approval.
    Optional<String> author(String location, OpeningException exception) {
        return sql.sql("""
                select actor
                from locations.exception_event
                where location = ?
                    and mark = ?
                    and act = 'drafted'
                order by id desc
                limit 1
                """)
                .params(location, exception.mark())
                .query(String.class)
                .optional();
    }

    /// Adds what whoever is asking did, in the transaction in which they did it.
    void record(String location, String act, OpeningException exception) {
        var actor = Actor.current();
        sql.sql("""
                        insert into locations.exception_event (
                            location, act, at, actor, actor_name, mark, from_day, until_day, reason, windows, decision)
                        values (:location, :act, :at, :actor, :name, :mark, :from, :to, cast(:reason as jsonb),
                            :windows, :decision)
                        """)
                .param("location", location)
                .param("act", act)
                .param("at", InstantColumn.of(clock.instant()))
                .param("actor", actor.subject())
                .param("name", actor.name())
                .param("mark", exception.mark())
                .param("from", exception.from())
                .param("to", exception.to())
                .param("reason", LocalizedColumn.json(exception.reason()))
                .param("windows", windows(exception))
                .param("decision", decision(exception.decision()))
                .update();
    }

    private static String windows(OpeningException exception) {
        return exception.week().days().values().stream()
                .flatMap(List::stream)
                .map(window -> window.from() + "–" + window.to())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String decision(@Nullable Decision decision) {
        return decision == null
                ? ""
                : Stream.of(decision.body(), decision.number(), decision.date())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
    }
}
