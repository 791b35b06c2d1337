package balieplein.pickups;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Items and what happens to them: each move is one statement that changes the item and adds its event.
@Component
class ItemsTable {

    /// A move, as PostgreSQL makes it.
    ///
    /// @param shelf its place from now on; null leaves it
    /// @param readyAt since when it is ready; null leaves it
    record Step(
            PickupMove move,
            PickupState target,
            Instant at,
            String actor,
            @Nullable String shelf,
            @Nullable Instant readyAt,
            @Nullable String reason) {}

    private static final String REGISTER = """
            with registered as (
                insert into pickups.item (
                    code, reference, step, state, moves, location, name, number_hash, born, email, language,
                    expected_on, registered_at, changed_at, request_hash)
                values (
                    :code, :reference, :step, 'requested', 1, :location, :name, :hash, :born, :email, :language,
                    :expected, :at, :at, :requestHash)
                returning code, moves, state, registered_at
            )
            insert into pickups.item_event (item, number, event, from_state, to_state, at, actor)
            select code, moves, 'registered', 'new', state, registered_at, :actor
            from registered
            """;

    private static final String MOVE = """
            with before as (
                select code, state
                from pickups.item
                where code = :code
                    and state = any(cast(:sources as text[]))
                for update
            ), moved as (
                update pickups.item
                set state = :target,
                    moves = item.moves + 1,
                    shelf = coalesce(:shelf, item.shelf),
                    ready_at = coalesce(:readyAt, item.ready_at),
                    moved_away = item.moved_away or :event = 'moved-away',
                    changed_at = :at
                from before
                where item.code = before.code
                returning item.code, item.moves, before.state as came_from, item.state
            ), logged as (
                insert into pickups.item_event (item, number, event, from_state, to_state, at, actor, reason)
                select code, moves, :event, came_from, state, :at, :actor, :reason
                from moved
            )
            select count(*)
            from moved
            """;

    private final JdbcClient sql;

    ItemsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Throws `DuplicateKeyException` when the reference is there already.
    void register(String code, NewItem item, byte @Nullable [] hash, String requestHash, Instant at, String actor) {
        var holder = item.holder();
        sql.sql(REGISTER)
                .param("code", code)
                .param("reference", item.reference())
                .param("step", item.step())
                .param("location", item.location())
                .param("name", holder.name())
                .param("hash", hash)
                .param("born", holder.born())
                .param("email", holder.email())
                .param("language", holder.language().tag())
                .param("expected", item.expectedOn())
                .param("at", InstantColumn.of(at))
                .param("requestHash", requestHash)
                .param("actor", actor)
                .update();
    }

    /// False when the item does not stand where the move starts: of two officials one comes too late.
    boolean move(String code, Step step) {
        return sql.sql(MOVE)
                        .param("code", code)
                        .param(
                                "sources",
                                step.move().sources().stream()
                                        .map(PickupState::tag)
                                        .toArray(String[]::new))
                        .param("target", step.target().tag())
                        .param("shelf", step.shelf())
                        .param("readyAt", InstantColumn.ofNullable(step.readyAt()))
                        .param("at", InstantColumn.of(step.at()))
                        .param("event", step.move().tag())
                        .param("actor", step.actor())
                        .param("reason", step.reason())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /// In the middle of many new rows: what PostgreSQL planned for a nearly empty table makes every check of a key read
    /// all of it.
    void refreshStatistics() {
        sql.sql("analyze pickups.item, pickups.item_event").update();
    }

    void record(String code, Collector collector, Instant at, String official) {
        var document = collector.document();
        sql.sql("""
                insert into pickups.hand_over (item, at, official, collector, document, name, proxy_until)
                values (:item, :at, :official, :collector, :document, :name, :until)
                """)
                .param("item", code)
                .param("at", InstantColumn.of(at))
                .param("official", official)
                .param("collector", collector.who().name().toLowerCase(Locale.ROOT))
                .param("document", document == null ? null : document.tag())
                .param("name", collector.name())
                .param("until", collector.proxyUntil())
                .update();
    }
}
