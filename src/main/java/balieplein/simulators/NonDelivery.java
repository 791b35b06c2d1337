package balieplein.simulators;

import com.icegreen.greenmail.mail.MovingMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Properties;

/// What a mail server sends back when an address does not exist (RFC 3464). In the demo those are the addresses whose
/// name begins with `bounce`.
final class NonDelivery {

    private NonDelivery() {}

    static boolean isOf(String recipient) {
        return recipient.startsWith("bounce") && !recipient.startsWith("bounces+");
    }

    /// Goes to the return path of the mail.
    static MimeMessage of(MovingMessage mail, String recipient) throws MessagingException {
        var back = new MimeMessage(Session.getInstance(new Properties()));
        back.setHeader("From", "Mail Delivery System <mailer-daemon@mail.example>");
        back.setHeader("To", mail.getReturnPath().getEmail());
        back.setHeader("Auto-Submitted", "auto-replied");
        back.setSubject("Undelivered Mail Returned to Sender");
        var report = new MimeMultipart("report; report-type=delivery-status");
        report.addBodyPart(part("text/plain; charset=utf-8", "The mail could not be delivered.\r\n"));
        report.addBodyPart(
                part("message/delivery-status", """
                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; %1$s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 <%1$s> unknown user
                """.formatted(recipient).replace("\n", "\r\n")));
        report.addBodyPart(part("text/rfc822-headers", headers(mail.getMessage())));
        back.setContent(report);
        back.saveChanges();
        return back;
    }

    private static MimeBodyPart part(String type, String content) throws MessagingException {
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type", type);
        return new MimeBodyPart(headers, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String headers(MimeMessage mail) throws MessagingException {
        var text = new StringBuilder();
        for (Enumeration<String> lines = mail.getAllHeaderLines(); lines.hasMoreElements(); ) {
            text.append(lines.nextElement()).append("\r\n");
        }
        return text.append("\r\n").toString();
    }
}
