package balieplein.locations;

import balieplein.database.InstantColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Locations that are to close.
@Component
class ClosingsTable {

    private static final RowMapper<Closing> CLOSING = (row, number) -> new Closing(
            row.getString("location"),
            row.getObject("last_day", LocalDate.class),
            Arrays.asList((String[]) row.getArray("alternatives").getArray()),
            row.getString("author"),
            row.getString("author_name"),
            InstantColumn.read(row, "planned_at"));

    private final JdbcClient sql;

    ClosingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Closing> find(String location) {
        return sql.sql("""
                select location, last_day, alternatives, author, author_name, planned_at
                from locations.closing
                where location = ?
                """).param(location).query(CLOSING).optional();
    }

    void save(Closing closing) {
        sql.sql("""
                        insert into locations.closing (
                            location, last_day, alternatives, author, author_name, planned_at)
                        values (:location, :last, :alternatives, :author, :name, :at)
                        on conflict (city, location) do update
                        set last_day = excluded.last_day,
                            alternatives = excluded.alternatives,
                            author = excluded.author,
                            author_name = excluded.author_name,
                            planned_at = excluded.planned_at
                        """)
                .param("location", closing.location())
                .param("last", closing.lastDay())
                .param("alternatives", closing.alternatives().toArray(String[]::new))
                .param("author", closing.author())
                .param("name", closing.authorName())
                .param("at", InstantColumn.of(closing.plannedAt()))
                .update();
    }

    boolean delete(String location) {
        return sql.sql("delete from locations.closing where location = ?")
                        .param(location)
                        .update()
                == 1;
    }
}
