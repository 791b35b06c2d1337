package balieplein.notifications;

import balieplein.database.InstantColumn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How a try to send a message went.
@Component
class TriesTable {

    private final JdbcClient sql;

    TriesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The server or gateway has it.
    ///
    /// @param nextLook when to ask what became of it; null when nobody will know
    void sent(long number, @Nullable String reference, @Nullable Instant nextLook) {
        sql.sql("""
                update notifications.message
                set state = 'sent',
                    tries = tries + 1,
                    next_try = null,
                    last_error = null,
                    reference = ?,
                    next_look = ?
                where number = ?
                """)
                .param(reference)
                .param(InstantColumn.ofNullable(nextLook))
                .param(number)
                .update();
    }

    /// It is tried again later.
    void later(long number, Instant nextTry, String error) {
        sql.sql("""
                update notifications.message
                set tries = tries + 1,
                    next_try = ?,
                    last_error = ?
                where number = ?
                """).params(InstantColumn.of(nextTry), error, number).update();
    }

    /// It was no longer true when its turn came.
    void withdrawn(long number) {
        sql.sql("""
                update notifications.message
                set state = 'withdrawn',
                    next_try = null
                where number = ?
                """).param(number).update();
    }
}
