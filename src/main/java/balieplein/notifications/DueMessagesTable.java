package balieplein.notifications;

import balieplein.database.InstantColumn;
import balieplein.kernel.Language;
import balieplein.notifications.Message.Channel;
import balieplein.notifications.Message.Fallback;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The messages whose turn has come.
@Component
class DueMessagesTable {

    private static final RowMapper<DueMessage> DUE = (row, number) -> new DueMessage(
            row.getLong("number"),
            new Message(
                    row.getString("key"),
                    Channel.of(row.getString("channel")),
                    row.getString("recipient"),
                    Language.of(row.getString("language")),
                    row.getString("subject"),
                    row.getString("body"),
                    row.getString("html"),
                    List.of(),
                    extras(row)),
            InstantColumn.read(row, "created"),
            row.getInt("tries"),
            row.getString("token"));

    private static final String NEXT = """
            select number, key, channel, recipient, language, subject, body, html, created, tries, token,
                fallback_mobile, fallback_text, link, expires
            from notifications.message
            where state = 'waiting'
            and channel = ?
            and next_try <= ?
            order by next_try, number
            limit 1
            for update skip locked
            """;

    private final JdbcClient sql;
    private final AttachmentsTable attachments;

    DueMessagesTable(JdbcClient sql, AttachmentsTable attachments) {
        this.sql = sql;
        this.attachments = attachments;
    }

    /// The next message to try, locked until the end of the transaction; other instances pass it by.
    Optional<DueMessage> next(Channel channel, Instant now) {
        return sql.sql(NEXT)
                .param(channel.tag())
                .param(InstantColumn.of(now))
                .query(DUE)
                .optional()
                .map(due -> channel == Channel.EMAIL ? withAttachments(due) : due);
    }

    boolean isAnythingDue(Channel channel, Instant now) {
        return sql.sql("""
                select exists (
                    select 1
                    from notifications.message
                    where state = 'waiting'
                    and channel = ?
                    and next_try <= ?)
                """)
                .param(channel.tag())
                .param(InstantColumn.of(now))
                .query(Boolean.class)
                .single();
    }

    private DueMessage withAttachments(DueMessage due) {
        var message = due.message();
        for (var attachment : attachments.list(due.number())) {
            message = message.with(attachment);
        }
        return new DueMessage(due.number(), message, due.created(), due.tries(), due.token());
    }

    private static Extras extras(ResultSet row) throws SQLException {
        var mobile = row.getString("fallback_mobile");
        return new Extras(
                mobile == null ? null : new Fallback(mobile, row.getString("fallback_text")),
                row.getString("link"),
                InstantColumn.readOrNull(row, "expires"));
    }
}
