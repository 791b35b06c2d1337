package balieplein.pickups;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HandoutsTable {

    /// @param hash of what was asked with this key
    record Earlier(long cents, String hash) {}

    private final JdbcClient sql;

    HandoutsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// What came of the same request before; whoever sends it at the same instant waits.
    Optional<Earlier> find(String key) {
        sql.sql("select pg_advisory_xact_lock(hashtext(current_setting('balieplein.city') || '/handout/' || ?))")
                .param(key)
                .query((row, number) -> true)
                .list();
        return sql.sql("""
                select cents, request_hash
                from pickups.handout
                where request_key = ?
                """)
                .param(key)
                .query((row, number) -> new Earlier(row.getLong("cents"), row.getString("request_hash")))
                .optional();
    }

    void add(GoodsWanted wanted, long cents, @Nullable String reason, Instant now, String actor) {
        sql.sql("""
                insert into pickups.handout (
                    location, step, quantity, cents, at, actor, reason, request_key, request_hash)
                values (:location, :step, :quantity, :cents, :now, :actor, :reason, :key, :hash)
                """)
                .param("location", wanted.location())
                .param("step", wanted.step())
                .param("quantity", wanted.quantity())
                .param("cents", cents)
                .param("now", InstantColumn.of(now))
                .param("actor", actor)
                .param("reason", reason)
                .param("key", wanted.key())
                .param("hash", wanted.key() == null ? null : wanted.said())
                .update();
    }
}
