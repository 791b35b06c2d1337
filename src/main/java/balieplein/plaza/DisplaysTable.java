package balieplein.plaza;

import balieplein.database.InstantColumn;
import balieplein.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What displays show, and when they were last heard of.
@Component
class DisplaysTable {

    private static final RowMapper<DisplayBoard.Call> CALL = (row, number) -> new DisplayBoard.Call(
            row.getString("ticket"),
            row.getString("counter"),
            "",
            row.getString("step"),
            InstantColumn.read(row, "called_at"),
            row.getInt("calls"),
            Language.of(row.getString("language")),
            null);

    private static final String LAST_CALLED = """
            select ticket, counter, steps[1] as step, called_at, calls, language
            from plaza.visit
            where location = :location
                and day = :day
                and pool = any(:pools)
                and called_at is not null
                and (state = 'called' or (state in ('serving', 'finished') and called_at >= :since))
            order by called_at desc, ticket
            limit :most
            """;

    private final JdbcClient sql;

    DisplaysTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whoever was called since a moment and has not been put back in the queue; whoever is still on the way, always.
    List<DisplayBoard.Call> lastCalled(String location, LocalDate day, List<String> pools, Instant since, int most) {
        return sql.sql(LAST_CALLED)
                .param("location", location)
                .param("day", day)
                .param("pools", pools.toArray(String[]::new))
                .param("since", InstantColumn.of(since))
                .param("most", most)
                .query(CALL)
                .list();
    }

    Optional<String> counterOf(String location, LocalDate day, String ticket) {
        return sql.sql("""
                select counter
                from plaza.visit
                where location = ?
                    and day = ?
                    and ticket = ?
                    and called_at is not null
                """).params(location, day, ticket).query(String.class).optional();
    }

    void seen(String location, String display, Instant now) {
        sql.sql("""
                insert into plaza.display_seen (location, display, seen_at)
                values (?, ?, ?)
                on conflict (city, location, display) do update set seen_at = excluded.seen_at
                """).params(location, display, InstantColumn.of(now)).update();
    }

    Set<String> seenBetween(String location, Instant from, Instant until) {
        return sql
                .sql("""
                select display
                from plaza.display_seen
                where location = ?
                    and seen_at between ? and ?
                """)
                .params(location, InstantColumn.of(from), InstantColumn.of(until))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
