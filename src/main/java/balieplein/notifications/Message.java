package balieplein.notifications;

import balieplein.kernel.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something to tell one person, once.
///
/// @param key names the fact that is told, such as `appointment-booked:K7QX2M`; a second message with the same key is
///     not sent
/// @param recipient an e-mail address
/// @param language of the texts, for the mail's header
/// @param text the whole message in plain text; it comes first in the mail
/// @param html the same message with mark-up, or null
public record Message(
        String key,
        Channel channel,
        String recipient,
        Language language,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments) {

    public enum Channel {
        EMAIL
    }

    public Message {
        attachments = List.copyOf(attachments);
        if (key.isBlank() || recipient.isBlank() || subject.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException(
                    "A message needs a key, a recipient, a subject and a text, and '" + key + "' has not all four.");
        }
        if (subject.chars().anyMatch(Character::isISOControl)
                || recipient.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Subject and recipient of '" + key + "' must be one line each.");
        }
    }

    /// A mail of plain text alone.
    public static Message email(String key, String recipient, Language language, String subject, String text) {
        return new Message(key, Channel.EMAIL, recipient, language, subject, text, null, List.of());
    }

    public Message withHtml(String html) {
        return new Message(key, channel, recipient, language, subject, text, html, attachments);
    }

    public Message with(Attachment attachment) {
        var more = new java.util.ArrayList<>(attachments);
        more.add(attachment);
        return new Message(key, channel, recipient, language, subject, text, html, more);
    }
}
