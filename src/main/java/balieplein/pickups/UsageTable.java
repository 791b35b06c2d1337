package balieplein.pickups;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts how often each step was handed over.
@Component
class UsageTable {

    private final JdbcClient sql;

    UsageTable(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, Integer> handedOver(Instant since) {
        var usage = new HashMap<String, Integer>();
        sql.sql("""
                select item.step, count(*) as times
                from pickups.hand_over
                join pickups.item on item.code = hand_over.item
                where hand_over.at >= ?
                group by item.step
                """).param(InstantColumn.of(since)).query((RowCallbackHandler)
                row -> usage.put(row.getString("step"), row.getInt("times")));
        return usage;
    }
}
