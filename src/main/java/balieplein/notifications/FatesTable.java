package balieplein.notifications;

import balieplein.database.InstantColumn;
import balieplein.kernel.Language;
import balieplein.notifications.Message.Fallback;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What became of messages after their first try.
@Component
class FatesTable {

    /// A message that did not arrive.
    record Lost(
            String key,
            Language language,
            String subject,
            @Nullable Fallback fallback,
            @Nullable String link) {}

    private static final RowMapper<Lost> LOST = (row, number) -> {
        var mobile = row.getString("fallback_mobile");
        return new Lost(
                row.getString("key"),
                Language.of(row.getString("language")),
                row.getString("subject"),
                mobile == null ? null : new Fallback(mobile, row.getString("fallback_text")),
                row.getString("link"));
    };

    private final JdbcClient sql;

    FatesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The recipient has it.
    void delivered(long number, Instant now) {
        sql.sql("""
                update notifications.message
                set state = 'delivered',
                    settled_at = ?,
                    next_look = null
                where number = ?
                and state = 'sent'
                """).params(InstantColumn.of(now), number).update();
    }

    /// It did not arrive. Empty when that was known already.
    ///
    /// @param state `bounced` or `failed`
    /// @param token of the message as a bounce gives it back; null when we know by ourselves
    /// @param isTried whether a try of ours found out, and not a report afterwards
    Optional<Lost> lost(long number, @Nullable String token, String state, boolean isTried, String error, Instant now) {
        return sql.sql("""
                        update notifications.message
                        set state = :state,
                            tries = tries + :tries,
                            next_try = null,
                            next_look = null,
                            last_error = :error,
                            settled_at = :now,
                            handled_at = case when fallback_mobile is null then null else cast(:now as timestamptz) end,
                            handled_by = case when fallback_mobile is null then null else 'sms' end
                        where number = :number
                        and token = coalesce(:token, token)
                        and state in ('waiting', 'sent', 'delivered')
                        returning key, language, subject, fallback_mobile, fallback_text, link
                        """)
                .param("state", state)
                .param("tries", isTried ? 1 : 0)
                .param("error", error)
                .param("now", InstantColumn.of(now))
                .param("number", number)
                .param("token", token)
                .query(LOST)
                .optional();
    }

    /// The number of a message that a report names by number and token.
    boolean isKnown(long number, String token) {
        return sql.sql("""
                select exists (
                    select 1
                    from notifications.message
                    where number = ?
                    and token = ?)
                """).params(number, token).query(Boolean.class).single();
    }
}
