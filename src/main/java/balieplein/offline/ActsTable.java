package balieplein.offline;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ActsTable {

    private final JdbcClient sql;

    ActsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when the same act was handed in before; whoever hands it in at the same instant waits for this one.
    boolean begin(String location, String counter, DeskAct act, String actor, Instant now) {
        return sql.sql("""
                        insert into offline.act (
                            id, location, counter, ticket, move, at, actor, handed_in_at, outcome)
                        values (:id, :location, :counter, :ticket, :move, :at, :actor, :now, 'counted')
                        on conflict do nothing
                        """)
                        .param("id", act.id())
                        .param("location", location)
                        .param("counter", counter)
                        .param("ticket", act.ticket())
                        .param("move", act.move().tag())
                        .param("at", InstantColumn.of(act.at()))
                        .param("actor", actor)
                        .param("now", InstantColumn.of(now))
                        .update()
                == 1;
    }

    void refuse(String id) {
        sql.sql("update offline.act set outcome = 'refused' where id = ?")
                .param(id)
                .update();
    }

    Optional<String> outcome(String id) {
        return sql.sql("""
                select outcome
                from offline.act
                where id = ?
                """).param(id).query(String.class).optional();
    }
}
