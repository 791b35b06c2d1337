package balieplein.notifications;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/// The parts of a mail: the text first, then the mark-up, then files. An appointment is there twice, as mail programs
/// expect: beside the text so that they can offer to accept it, and as a file.
final class LetterParts {

    private LetterParts() {}

    static MimeMultipart of(Message message, MailStyle style) throws MessagingException {
        var alternatives = alternatives(message, style);
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

    private static MimeMultipart alternatives(Message message, MailStyle style) throws MessagingException {
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(readable("plain", message.text()));
        if (message.html() != null) {
            alternatives.addBodyPart(readable("html", style.dress(message.html())));
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
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
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
