package balieplein.plaza;

import balieplein.database.InstantColumn;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Visits whose number was given out elsewhere.
@Component
class LateVisitsTable {

    private static final String REGISTER = """
            with registered as (
                insert into plaza.visit (
                    code, location, day, ticket, pool, state, moves, items, steps, persons, minutes, arrived_at,
                    language, channel, request_key, request_hash)
                values (
                    :code, :location, :day, :ticket, :pool, 'waiting', 1, cast(:items as jsonb), :steps, 1,
                    :minutes, :arrived, :language, 'kiosk', :key, :key)
                on conflict do nothing
                returning code, moves, state, arrived_at, pool, steps
            ), logged as (
                insert into plaza.visit_event (
                    visit, number, event, from_state, to_state, at, actor, pool, steps)
                select code, moves, 'registered', 'new', state, arrived_at, :actor, pool, steps
                from registered
            )
            select code
            from registered
            """;

    private final JdbcClient sql;

    LateVisitsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Empty when the number or the request was registered before.
    Optional<String> register(LateCheckIn late, Visit.Place place, int minutes, String actor) {
        return sql.sql(REGISTER)
                .param("code", VisitCode.random())
                .param("location", place.location())
                .param("day", place.day())
                .param("ticket", late.ticket())
                .param("pool", place.pool())
                .param("items", ItemsColumn.json(List.of(late.item())))
                .param("steps", place.needs().toArray(String[]::new))
                .param("minutes", minutes)
                .param("arrived", InstantColumn.of(late.at()))
                .param("language", late.language().tag())
                .param("key", late.key())
                .param("actor", actor)
                .query(String.class)
                .optional();
    }
}
