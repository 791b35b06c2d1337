package balieplein.pickups;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which items have waited long enough for a reminder, and how many each had. Who moved away gets none.
@Component
class RemindersTable {

    private static final int AT_ONCE = 500;

    private final JdbcClient sql;

    RemindersTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Items on a shelf since before a moment that had fewer reminders than this one.
    List<PickupItem> due(int reminder, Instant readyBefore) {
        return sql.sql("""
                select
                    code, reference, step, state, location, shelf, name, number_hash is not null as has_number, born,
                    email, language, expected_on, registered_at, ready_at, changed_at
                from pickups.item
                where state = 'ready'
                    and not moved_away
                    and ready_at <= :before
                    and reminded < :reminder
                order by ready_at
                limit :most
                """)
                .param("before", InstantColumn.of(readyBefore))
                .param("reminder", reminder)
                .param("most", AT_ONCE)
                .query(ItemRows.ITEM)
                .list();
    }

    /// Takes a reminder, for one instance: false when another took it, the item was handed over or its
    /// holder moved away.
    boolean take(String code, int reminder) {
        return sql.sql("""
                        update pickups.item
                        set reminded = :reminder
                        where code = :code
                            and state = 'ready'
                            and not moved_away
                            and reminded < :reminder
                        """).param("code", code).param("reminder", reminder).update() == 1;
    }
}
