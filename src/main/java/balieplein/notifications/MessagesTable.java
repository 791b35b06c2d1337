package balieplein.notifications;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The messages of a city until they leave.
@Component
class MessagesTable {

    private final JdbcClient sql;
    private final AttachmentsTable attachments;

    MessagesTable(JdbcClient sql, AttachmentsTable attachments) {
        this.sql = sql;
        this.attachments = attachments;
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
                .param(InstantColumn.of(now))
                .param(fallback == null ? null : fallback.mobile())
                .param(fallback == null ? null : fallback.text())
                .param(extras.link())
                .param(InstantColumn.ofNullable(extras.expires()))
                .query(Long.class)
                .optional();
        number.ifPresent(added -> attachments.add(added, message.attachments()));
        return number;
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
}
