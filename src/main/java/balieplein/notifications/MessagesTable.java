package balieplein.notifications;

import balieplein.kernel.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MessagesTable {

    /// A message whose turn has come.
    record Due(long number, Message message, Instant created, int tries) {}

    private static final RowMapper<Due> DUE = (row, number) -> new Due(
            row.getLong("number"),
            new Message(
                    row.getString("key"),
                    Message.Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                    row.getString("recipient"),
                    Language.of(row.getString("language")),
                    row.getString("subject"),
                    row.getString("body"),
                    row.getString("html"),
                    List.of()),
            row.getObject("created", OffsetDateTime.class).toInstant(),
            row.getInt("tries"));

    private static final RowMapper<Attachment> ATTACHMENT =
            (row, number) -> new Attachment(row.getString("name"), row.getString("type"), row.getBytes("content"));

    private static final String NEXT = """
            select number, key, channel, recipient, language, subject, body, html, created, tries
            from notifications.message
            where state = 'waiting'
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
        var number = sql.sql("""
                insert into notifications.message
                    (key, channel, recipient, language, subject, body, html, created, next_try)
                values (?, ?, ?, ?, ?, ?, ?, ?, '-infinity')
                on conflict (city, key) do nothing
                returning number
                """)
                .params(
                        message.key(),
                        message.channel().name().toLowerCase(Locale.ROOT),
                        message.recipient(),
                        message.language().tag(),
                        message.subject(),
                        message.text())
                .param(message.html())
                .param(utc(now))
                .query(Long.class)
                .optional();
        number.ifPresent(added -> addAttachments(added, message.attachments()));
        return number;
    }

    /// The next message to try, locked until the end of the transaction; other instances pass it by.
    Optional<Due> next(Instant now) {
        return sql.sql(NEXT).param(utc(now)).query(DUE).optional().map(this::withAttachments);
    }

    boolean isAnythingDue(Instant now) {
        return sql.sql("""
                select exists (
                    select 1
                    from notifications.message
                    where state = 'waiting'
                    and next_try <= ?)
                """).param(utc(now)).query(Boolean.class).single();
    }

    /// @param nextTry null when it is over, one way or the other
    void settle(long number, String state, @Nullable Instant nextTry, @Nullable String error) {
        sql.sql("""
                update notifications.message
                set state = ?,
                    tries = tries + 1,
                    next_try = ?,
                    last_error = ?
                where number = ?
                """)
                .param(state)
                .param(nextTry == null ? null : utc(nextTry))
                .param(error)
                .param(number)
                .update();
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
        return new Due(due.number(), message, due.created(), due.tries());
    }

    private List<Attachment> attachments(long message) {
        return sql.sql("""
                select name, type, content
                from notifications.attachment
                where message = ?
                order by position
                """).param(message).query(ATTACHMENT).list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
