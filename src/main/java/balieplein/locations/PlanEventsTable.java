package balieplein.locations;

import balieplein.database.InstantColumn;
import balieplein.locations.PlanEvent.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The acts on patterns; rows are added only.
@Component
class PlanEventsTable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 200;

    private static final RowMapper<PlanEvent> EVENT = (row, number) -> new PlanEvent(
            row.getString("location"),
            row.getObject("from_day", LocalDate.class),
            Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
            InstantColumn.read(row, "at"),
            row.getString("actor"),
            row.getString("actor_name"),
            JSON.readValue(row.getString("pattern"), OpeningPattern.class));

    private final JdbcClient sql;

    PlanEventsTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(PlanEvent event) {
        sql.sql("""
                        insert into locations.plan_event (location, from_day, act, at, actor, actor_name, pattern)
                        values (:location, :from, :act, :at, :actor, :name, cast(:pattern as jsonb))
                        """)
                .param("location", event.location())
                .param("from", event.from())
                .param("act", event.act().tag())
                .param("at", InstantColumn.of(event.at()))
                .param("actor", event.actor())
                .param("name", event.actorName())
                .param("pattern", JSON.writeValueAsString(event.pattern()))
                .update();
    }

    /// The last first.
    List<PlanEvent> list(String location) {
        return sql.sql("""
                select location, from_day, act, at, actor, actor_name, pattern
                from locations.plan_event
                where location = :location
                order by id desc
                limit :most
                """)
                .param("location", location)
                .param("most", MOST)
                .query(EVENT)
                .list();
    }

    Optional<PlanEvent> last(String location, LocalDate from, Act act) {
        return sql.sql("""
                select location, from_day, act, at, actor, actor_name, pattern
                from locations.plan_event
                where location = :location
                    and from_day = :from
                    and act = :act
                order by id desc
                limit 1
                """)
                .param("location", location)
                .param("from", from)
                .param("act", act.tag())
                .query(EVENT)
                .optional();
    }
}
