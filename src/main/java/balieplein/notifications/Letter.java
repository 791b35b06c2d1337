package balieplein.notifications;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/// A message in its envelope: the text first, then the mark-up, then files. An appointment is there twice, as mail
/// programs expect: beside the text so that they can offer to accept it, and as a file.
final class Letter {

    /// Who sends, on behalf of which city.
    record Sender(String city, String name, String email) {}

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

    static MimeMessage write(Session session, Sender sender, MessagesTable.Due due, ReturnPath returns)
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
            mail.setContent(parts(message));
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

    private static MimeMultipart parts(Message message) throws MessagingException {
        var alternatives = alternatives(message);
        if (message.attachments().isEmpty()) {
            return alternatives;
        }
        var all = new MimeMultipart("mixed");
        var first = new MimeBodyPart();
        first.setContent(alternatives);
        all.addBodyPart(first);
        for (var attachment : message.attachments()) {
            all.addBodyPart(file(attachment));
        }
        return all;
    }

    private static MimeMultipart alternatives(Message message) throws MessagingException {
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(readable("plain", message.text()));
        if (message.html() != null) {
            alternatives.addBodyPart(readable("html", message.html()));
        }
        for (var attachment : message.attachments()) {
            if (isInvitation(attachment)) {
                alternatives.addBodyPart(data(attachment, attachment.type()));
            }
        }
        return alternatives;
    }

    private static boolean isInvitation(Attachment attachment) {
        return attachment.type().startsWith("text/calendar")
                && attachment.type().contains("method=");
    }

    private static MimeBodyPart readable(String subtype, String text) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        var part = data(attachment, isInvitation(attachment) ? "application/ics" : attachment.type());
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(attachment.name());
        return part;
    }

    private static MimeBodyPart data(Attachment attachment, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), type)));
        return part;
    }
}
