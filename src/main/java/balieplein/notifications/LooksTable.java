package balieplein.notifications;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Messages of which the gateway may know more.
@Component
class LooksTable {

    /// A message of which the gateway may know more.
    record Underway(long number, String reference, int looks) {}

    private static final RowMapper<Underway> UNDERWAY =
            (row, number) -> new Underway(row.getLong("number"), row.getString("reference"), row.getInt("looks"));

    private final JdbcClient sql;

    LooksTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Messages of which it is time to ask, locked against other instances.
    List<Underway> underway(Instant now, int most) {
        return sql.sql("""
                select number, reference, looks
                from notifications.message
                where next_look <= ?
                order by next_look
                limit ?
                for update skip locked
                """).params(InstantColumn.of(now), most).query(UNDERWAY).list();
    }

    void lookAgain(long number, @Nullable Instant nextLook) {
        sql.sql("""
                update notifications.message
                set looks = looks + 1,
                    next_look = ?
                where number = ?
                """).param(InstantColumn.ofNullable(nextLook)).param(number).update();
    }
}
