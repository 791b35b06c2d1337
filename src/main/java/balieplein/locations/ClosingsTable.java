package balieplein.locations;

import balieplein.database.InstantColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Locations and counters that are to close; a whole location stands under the counter “”.
@Component
class ClosingsTable {

    private static final String WHOLE = "";

    private static final RowMapper<Closing> CLOSING = (row, number) -> new Closing(
            row.getString("location"),
            row.getString("counter").equals(WHOLE) ? null : row.getString("counter"),
            row.getObject("last_day", LocalDate.class),
            Arrays.asList((String[]) row.getArray("alternatives").getArray()),
            row.getString("author"),
            row.getString("author_name"),
            InstantColumn.read(row, "planned_at"));

    private final JdbcClient sql;

    ClosingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// By location.
    Map<String, LastDays> lastDays() {
        var found = new HashMap<String, LastDays>();
        list().forEach(closing -> found.merge(closing.location(), LastDays.of(closing), LastDays::and));
        return found;
    }

    /// By their last day.
    List<Closing> list() {
        return sql.sql("""
                select location, counter, last_day, alternatives, author, author_name, planned_at
                from locations.closing
                order by last_day, location, counter
                """).query(CLOSING).list();
    }

    /// Of a location, the whole first, then by counter.
    List<Closing> list(String location) {
        return sql.sql("""
                select location, counter, last_day, alternatives, author, author_name, planned_at
                from locations.closing
                where location = ?
                order by counter
                """).param(location).query(CLOSING).list();
    }

    Optional<Closing> find(String location, @Nullable String counter) {
        return list(location).stream()
                .filter(each -> Objects.equals(each.counter(), counter))
                .findFirst();
    }

    void save(Closing closing) {
        sql.sql("""
                        insert into locations.closing (
                            location, counter, last_day, alternatives, author, author_name, planned_at)
                        values (:location, :counter, :last, :alternatives, :author, :name, :at)
                        on conflict (city, location, counter) do update
                        set last_day = excluded.last_day,
                            alternatives = excluded.alternatives,
                            author = excluded.author,
                            author_name = excluded.author_name,
                            planned_at = excluded.planned_at
                        """)
                .param("location", closing.location())
                .param("counter", Objects.requireNonNullElse(closing.counter(), WHOLE))
                .param("last", closing.lastDay())
                .param("alternatives", closing.alternatives().toArray(String[]::new))
                .param("author", closing.author())
                .param("name", closing.authorName())
                .param("at", InstantColumn.of(closing.plannedAt()))
                .update();
    }

    boolean delete(String location, @Nullable String counter) {
        return sql.sql("delete from locations.closing where location = ? and counter = ?")
                        .params(location, Objects.requireNonNullElse(counter, WHOLE))
                        .update()
                == 1;
    }
}
