package balieplein.notifications;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of messages.
@Component
class AttachmentsTable {

    private static final RowMapper<Attachment> ATTACHMENT =
            (row, number) -> new Attachment(row.getString("name"), row.getString("type"), row.getBytes("content"));

    private final JdbcClient sql;

    AttachmentsTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long message, List<Attachment> attachments) {
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

    List<Attachment> list(long message) {
        return sql.sql("""
                select name, type, content
                from notifications.attachment
                where message = ?
                order by position
                """).param(message).query(ATTACHMENT).list();
    }
}
