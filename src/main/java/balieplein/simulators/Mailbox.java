package balieplein.simulators;

import balieplein.kernel.Code;
import balieplein.kernel.CurrentCity;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All mails that the current city sent in this demo, as they went over SMTP; the last few hundred of them.
@Component
@Simulated
public class Mailbox {

    /// A mail in the list.
    public record Line(long id, Instant received, String recipient, String subject) {}

    private static final int KEPT = 500;
    private static final String CITY = "X-Balieplein-City";

    private static final RowMapper<Line> LINE = (row, number) -> new Line(
            row.getLong("id"),
            row.getObject("received", OffsetDateTime.class).toInstant(),
            row.getString("recipient"),
            row.getString("subject"));

    private static final String FORGET_OLD = """
            delete from simulators.mail
            where id <= (
                select id
                from simulators.mail
                order by id desc
                offset ?
                limit 1)
            """;

    private final JdbcClient sql;
    private final InstantSource clock;

    Mailbox(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
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
                .query((row, number) -> ReceivedMail.parse(row.getBytes("source")))
                .optional();
    }

    void receive(MimeMessage mail, String recipient) throws MessagingException {
        var city = Code.check(String.valueOf(mail.getHeader(CITY, null)));
        var source = source(mail);
        var subject = mail.getSubject();
        CurrentCity.run(city, () -> {
            add(recipient, subject, source);
            forgetOld();
        });
    }

    private void add(String recipient, @Nullable String subject, byte[] source) {
        sql.sql("""
                insert into simulators.mail (received, recipient, subject, source)
                values (?, ?, ?, ?)
                """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), recipient, subject == null ? "" : subject, source)
                .update();
    }

    private void forgetOld() {
        sql.sql(FORGET_OLD).param(KEPT).update();
    }

    private static byte[] source(MimeMessage mail) throws MessagingException {
        var bytes = new ByteArrayOutputStream();
        try {
            mail.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
