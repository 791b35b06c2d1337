package balieplein.notifications;

import balieplein.kernel.Language;
import balieplein.notifications.Message.Channel;
import balieplein.notifications.Message.Extras;
import balieplein.notifications.Message.Fallback;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The messages of a city until they leave.
@Component
class MessagesTable {

    /// A message whose turn has come.
    ///
    /// @param token known to nobody but the recipient’s servers, so that nobody else can say that it bounced
    record Due(long number, Message message, Instant created, int tries, String token) {}

    private static final RowMapper<Due> DUE = (row, number) -> new Due(
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
            row.getObject("created", OffsetDateTime.class).toInstant(),
            row.getInt("tries"),
            row.getString("token"));

    private static final RowMapper<Attachment> ATTACHMENT =
            (row, number) -> new Attachment(row.getString("name"), row.getString("type"), row.getBytes("content"));

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

    MessagesTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The number of the new message; empty when the key was there already.
    Optional<Long> add(Message message, Instant now) {
        var extras = message.extras();
        var fallback = extras.fallback();
        var number = sql.sql("""
                insert into notifications.message
                    (key, channel, recipient, language, subject, body, html, created, next_try,
                     fallback_mobile, fallback_text, link, expires)
                values (?, ?, ?, ?, ?, ?, ?, ?, '-infinity', ?, ?, ?, ?)
                on conflict (city, key) do nothing
                returning number
                """)
                .params(
                        message.key(),
                        message.channel().tag(),
                        message.recipient(),
                        message.language().tag(),
                        message.subject(),
                        message.text())
                .param(message.html())
                .param(utc(now))
                .param(fallback == null ? null : fallback.mobile())
                .param(fallback == null ? null : fallback.text())
                .param(extras.link())
                .param(extras.expires() == null ? null : utc(extras.expires()))
                .query(Long.class)
                .optional();
        number.ifPresent(added -> addAttachments(added, message.attachments()));
        return number;
    }

    /// The next message to try, locked until the end of the transaction; other instances pass it by.
    Optional<Due> next(Channel channel, Instant now) {
        return sql.sql(NEXT)
                .param(channel.tag())
                .param(utc(now))
                .query(DUE)
                .optional()
                .map(this::withAttachments);
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
                .param(utc(now))
                .query(Boolean.class)
                .single();
    }

    /// Takes messages back that did not leave yet, by the beginning of their keys.
    int withdraw(String beginning) {
        return sql.sql("""
                update notifications.message
                set state = 'withdrawn',
                    next_try = null
                where state = 'waiting'
                and starts_with(key, ?)
                """).param(beginning).update();
    }

    private void addAttachments(long message, List<Attachment> attachments) {
        for (var position = 0; position < attachments.size(); position++) {
            var attachment = attachments.get(position);
            sql.sql("""
                    insert into notifications.attachment (message, position, name, type, content)
                    values (?, ?, ?, ?, ?)
                    """)
                    .params(message, position, attachment.name(), attachment.type(), attachment.content())
                    .update();
        }
    }

    private Due withAttachments(Due due) {
        var message = due.message();
        for (var attachment : attachments(due.number())) {
            message = message.with(attachment);
        }
        return new Due(due.number(), message, due.created(), due.tries(), due.token());
    }

    private List<Attachment> attachments(long message) {
        return sql.sql("""
                select name, type, content
                from notifications.attachment
                where message = ?
                order by position
                """).param(message).query(ATTACHMENT).list();
    }

    private static Extras extras(ResultSet row) throws SQLException {
        var mobile = row.getString("fallback_mobile");
        var expires = row.getObject("expires", OffsetDateTime.class);
        return new Extras(
                mobile == null ? null : new Fallback(mobile, row.getString("fallback_text")),
                row.getString("link"),
                expires == null ? null : expires.toInstant());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
