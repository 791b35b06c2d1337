package balieplein.notifications;

import balieplein.database.InstantColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The messages that did not arrive.
@Component
class UndeliveredTable {

    private static final RowMapper<UndeliveredMessage> MESSAGE = (row, number) -> new UndeliveredMessage(
            row.getString("key"),
            Message.Channel.of(row.getString("channel")),
            row.getString("recipient"),
            row.getString("subject"),
            row.getString("state"),
            Objects.requireNonNullElse(row.getString("last_error"), ""),
            Objects.requireNonNull(instant(row, "at")),
            row.getString("link"),
            row.getString("handled_by"),
            instant(row, "handled_at"));

    private final JdbcClient sql;

    UndeliveredTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<UndeliveredMessage> list(Undelivered.Wanted wanted, int most) {
        return sql.sql("""
                select key, channel, recipient, subject, state, last_error, coalesce(settled_at, created) as at, link,
                    handled_by, handled_at
                from notifications.message
                where state in ('bounced', 'failed')
                and (handled_at is not null) = :handled
                and (cast(:channel as text) is null or channel = :channel)
                order by at desc, number desc
                limit :most
                """)
                .param("handled", wanted.isHandled())
                .param("channel", tag(wanted))
                .param("most", most)
                .query(MESSAGE)
                .list();
    }

    long count(Undelivered.Wanted wanted) {
        return sql.sql("""
                select count(*)
                from notifications.message
                where state in ('bounced', 'failed')
                and (handled_at is not null) = :handled
                and (cast(:channel as text) is null or channel = :channel)
                """)
                .param("handled", wanted.isHandled())
                .param("channel", tag(wanted))
                .query(Long.class)
                .single();
    }

    boolean isBlocked(String recipient) {
        return sql.sql("""
                        select exists (
                            select from notifications.message
                            where state in ('bounced', 'failed')
                                and handled_at is null
                                and recipient = ?)
                        """).param(recipient).query(Boolean.class).single();
    }

    /// False when it was handled before, or is no such message.
    boolean handle(String key, String by, Instant now) {
        return sql.sql("""
                        update notifications.message
                        set handled_at = ?, handled_by = ?
                        where key = ?
                        and state in ('bounced', 'failed')
                        and handled_at is null
                        """).params(InstantColumn.of(now), by, key).update() == 1;
    }

    private static @Nullable String tag(Undelivered.Wanted wanted) {
        var channel = wanted.channel();
        return channel == null ? null : channel.tag();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
