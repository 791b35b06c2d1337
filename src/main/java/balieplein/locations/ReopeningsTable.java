package balieplein.locations;

import balieplein.database.InstantColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Locations and counters that wait to be open again; a whole location stands under the counter “”.
@Component
class ReopeningsTable {

    private static final String WHOLE = "";

    private static final RowMapper<PlannedReopening> PLANNED = (row, number) -> new PlannedReopening(
            row.getString("location"),
            row.getString("counter").equals(WHOLE) ? null : row.getString("counter"),
            row.getObject("from_day", LocalDate.class),
            new Decision(row.getString("body"), row.getObject("decided", LocalDate.class), row.getString("number")),
            row.getString("author"),
            row.getString("author_name"),
            InstantColumn.read(row, "planned_at"));

    private final JdbcClient sql;

    ReopeningsTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<PlannedReopening> list() {
        return sql.sql("""
                select location, counter, from_day, body, decided, number, author, author_name, planned_at
                from locations.reopening
                order by from_day, location, counter
                """).query(PLANNED).list();
    }

    Optional<PlannedReopening> find(String location, @Nullable String counter) {
        return sql.sql("""
                        select location, counter, from_day, body, decided, number, author, author_name, planned_at
                        from locations.reopening
                        where location = ? and counter = ?
                        """)
                .params(location, Objects.requireNonNullElse(counter, WHOLE))
                .query(PLANNED)
                .optional();
    }

    void save(PlannedReopening planned) {
        sql.sql("""
                        insert into locations.reopening (
                            location, counter, from_day, body, decided, number, author, author_name, planned_at)
                        values (:location, :counter, :from, :body, :decided, :number, :author, :name, :at)
                        on conflict (city, location, counter) do update
                        set from_day = excluded.from_day,
                            body = excluded.body,
                            decided = excluded.decided,
                            number = excluded.number,
                            author = excluded.author,
                            author_name = excluded.author_name,
                            planned_at = excluded.planned_at
                        """)
                .param("location", planned.location())
                .param("counter", Objects.requireNonNullElse(planned.counter(), WHOLE))
                .param("from", planned.from())
                .param("body", planned.decision().body())
                .param("decided", planned.decision().date())
                .param("number", planned.decision().number())
                .param("author", planned.author())
                .param("name", planned.authorName())
                .param("at", InstantColumn.of(planned.plannedAt()))
                .update();
    }

    boolean delete(String location, @Nullable String counter) {
        return sql.sql("delete from locations.reopening where location = ? and counter = ?")
                        .params(location, Objects.requireNonNullElse(counter, WHOLE))
                        .update()
                == 1;
    }
}
