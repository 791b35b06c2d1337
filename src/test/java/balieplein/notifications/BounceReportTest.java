package balieplein.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/// Reports as mail servers write them.
class BounceReportTest {

    private static final String MARK = "dijlestad.4711.3f2a90c1b7de";

    private static final String REPORT = """
            From: MAILER-DAEMON@mail.example
            To: %s
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="XX"

            --XX
            Content-Type: text/plain

            I'm sorry.

            --XX
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example
            Arrival-Date: Thu, 19 Jan 2017 10:00:00 +0100

            Final-Recipient: rfc822; karel@example.org
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; 550 5.1.1 <karel@example.org>:
             user unknown

            --XX
            Content-Type: %s

            Message-ID: <%s@dijlestad.example>
            Subject: Je afspraak

            --XX--
            """;

    private final ReturnPath returns = new ReturnPath(
            new BounceSettings("terug@post.example", null, 993, "imaps", null, null, "INBOX"),
            new DefaultListableBeanFactory().getBeanProvider(StandInMailServer.class));

    @Test
    void the_return_address_tells_which_mail_came_back() throws Exception {
        var report = read(
                REPORT.formatted("terug+" + MARK + "@post.example", "failed", "5.1.1", "text/rfc822-headers", "other"));
        assertThat(report).isPresent();
        assertThat(report.get().mark()).isEqualTo(new MessageMark("dijlestad", 4711, "3f2a90c1b7de"));
        assertThat(report.get().action()).isEqualTo(BounceReport.Action.FAILED);
        assertThat(report.get().status()).isEqualTo("5.1.1");
        assertThat(report.get().reason()).contains("user unknown").doesNotContain("karel@");
    }

    @Test
    void else_the_message_id_of_the_original_tells() throws Exception {
        for (var type : new String[] {"text/rfc822-headers", "message/rfc822"}) {
            var report = read(REPORT.formatted("info@dijlestad.example", "failed", "5.1.1", type, MARK));
            assertThat(report).as(type).isPresent();
            assertThat(report.get().mark().number()).isEqualTo(4711);
        }
    }

    @Test
    void late_and_delivered_are_not_failed() throws Exception {
        var late = REPORT.formatted("terug+" + MARK + "@post.example", "delayed", "4.4.1", "text/plain", MARK);
        var there = REPORT.formatted("terug+" + MARK + "@post.example", "delivered", "2.0.0", "text/plain", MARK);
        assertThat(read(late)).map(BounceReport::action).contains(BounceReport.Action.DELAYED);
        assertThat(read(there)).map(BounceReport::action).contains(BounceReport.Action.DELIVERED);
    }

    @Test
    void a_report_of_somebody_elses_mail_and_a_holiday_message_are_left_alone() throws Exception {
        assertThat(read(REPORT.formatted("info@dijlestad.example", "failed", "5.1.1", "text/rfc822-headers", "x")))
                .isEmpty();
        assertThat(read("To: terug+" + MARK + "@post.example\nContent-Type: text/plain\n\nIk ben met vakantie.\n"))
                .isEmpty();
    }

    private Optional<BounceReport> read(String mail) throws Exception {
        var bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return BounceReader.read(
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)), returns);
    }
}
