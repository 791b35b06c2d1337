package balieplein.simulators;

import balieplein.database.InstantColumn;
import balieplein.kernel.Code;
import balieplein.kernel.CurrentCity;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts mails into the [Mailbox] of the city that sent them, and throws away the oldest.
@Component
@Simulated
class MailSlot {

    private static final int KEPT = 500;
    private static final String CITY = "X-Balieplein-City";

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

    MailSlot(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
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
                .params(InstantColumn.of(clock.instant()), recipient, subject == null ? "" : subject, source)
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
