package balieplein.offline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SharesTable {

    private final JdbcClient sql;

    SharesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whoever else deals the numbers of a location waits until this transaction ends.
    void lock(String location) {
        sql.sql("select pg_advisory_xact_lock(hashtext(current_setting('balieplein.city') || '/shares/' || ?))")
                .param(location)
                .query((row, number) -> true)
                .list();
    }

    /// Slots of a queue and who has them.
    Map<Integer, String> find(String location, String queue) {
        var slots = new HashMap<Integer, String>();
        sql.sql("""
                select slot, counter
                from offline.share
                where location = ?
                    and queue = ?
                """).params(location, queue).query(row -> {
            slots.put(row.getInt("slot"), row.getString("counter"));
        });
        return slots;
    }

    /// What counters that are closed had is free again.
    void release(String location, String queue, Collection<String> open) {
        sql.sql("""
                delete from offline.share
                where location = ?
                    and queue = ?
                    and not (counter = any(cast(? as text[])))
                """).params(location, queue, open.toArray(String[]::new)).update();
    }

    /// A counter has these slots of a queue and no others.
    void write(String location, String queue, String counter, Set<Integer> slots) {
        var wanted = slots.toArray(Integer[]::new);
        sql.sql("""
                delete from offline.share
                where location = ?
                    and queue = ?
                    and counter = ?
                    and not (slot = any(cast(? as int[])))
                """).params(List.of(location, queue, counter, wanted)).update();
        sql.sql("""
                insert into offline.share (location, queue, slot, counter)
                select ?, ?, slot, ?
                from unnest(cast(? as int[])) as slot
                on conflict do nothing
                """).params(List.of(location, queue, counter, wanted)).update();
    }
}
