package balieplein.simulators;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All mails that the current city sent in this demo, as they went over SMTP; the last few hundred of them.
@Component
@Simulated
public class Mailbox {

    /// A mail in the list.
    public record Line(long id, Instant received, String recipient, String subject) {}

    private static final RowMapper<Line> LINE = (row, number) -> new Line(
            row.getLong("id"),
            InstantColumn.read(row, "received"),
            row.getString("recipient"),
            row.getString("subject"));

    private final JdbcClient sql;

    Mailbox(JdbcClient sql) {
        this.sql = sql;
    }

    /// Newest first.
    public List<Line> list() {
        return sql.sql("""
                select id, received, recipient, subject
                from simulators.mail
                order by id desc
                """).query(LINE).list();
    }

    /// The mail in its parts.
    public Optional<ReceivedMail> find(long id) {
        return sql.sql("""
                select source
                from simulators.mail
                where id = ?
                """)
                .param(id)
                .query((row, number) -> MailReader.read(row.getBytes("source")))
                .optional();
    }
}
