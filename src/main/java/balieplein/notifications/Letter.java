package balieplein.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/// A message in its envelope.
final class Letter {

    /// Who sends, on behalf of which city, and how its mails look.
    record Sender(String city, String name, String email, MailStyle style) {}

    /// A mail with a Message-ID of our own, the same at every try, and perhaps a return address for it alone.
    private static final class Envelope extends SMTPMessage {

        private final String id;

        Envelope(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Letter() {}

    static MimeMessage write(Session session, Sender sender, DueMessage due, ReturnPath returns)
            throws MessagingException {
        var message = due.message();
        var mark = new MessageMark(sender.city(), due.number(), due.token());
        var domain = sender.email().substring(sender.email().indexOf('@') + 1);
        var mail = new Envelope(session, "<" + mark + "@" + domain + ">");
        returns.addressOf(mark).ifPresent(mail::setEnvelopeFrom);
        mail.setFrom(address(sender));
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.recipient(), true));
        mail.setSubject(message.subject(), UTF_8);
        mail.setSentDate(Date.from(due.created()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", message.language().tag());
        mail.setHeader("X-Balieplein-City", sender.city());
        if (message.html() == null && message.attachments().isEmpty()) {
            mail.setText(message.text(), UTF_8);
        } else {
            mail.setContent(LetterParts.of(message, sender.style()));
        }
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress address(Sender sender) throws MessagingException {
        try {
            return new InternetAddress(sender.email(), sender.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java knows UTF-8.", e);
        }
    }
}
