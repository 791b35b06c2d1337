package balieplein.notifications;

import balieplein.kernel.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something to tell one person, once.
///
/// @param key names the fact that is told, such as `appointment-booked:K7QX2M`; a second message with the same key is
///     not sent
/// @param recipient an e-mail address, or a mobile number as `+32470123456`
/// @param language of the texts, for the mail's header
/// @param subject of the mail; of a text message only staff see it
/// @param text the whole message in plain text; it comes first in the mail
/// @param html the same message with mark-up, or null
/// @param extras what else there is to know about it
public record Message(
        String key,
        Channel channel,
        String recipient,
        Language language,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        Extras extras) {

    public enum Channel {
        EMAIL,
        SMS;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Channel of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }

    /// A text message to send when the mail does not arrive.
    public record Fallback(String mobile, String text) {}

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
        return new Message(key, Channel.EMAIL, recipient, language, subject, text, null, List.of(), Extras.NONE);
    }

    /// A text message.
    public static Message sms(String key, String mobile, Language language, String subject, String text) {
        return new Message(key, Channel.SMS, mobile, language, subject, text, null, List.of(), Extras.NONE);
    }

    public Message withHtml(String html) {
        return new Message(key, channel, recipient, language, subject, text, html, attachments, extras);
    }

    public Message with(Attachment attachment) {
        var more = new ArrayList<>(attachments);
        more.add(attachment);
        return new Message(key, channel, recipient, language, subject, text, html, more, extras);
    }

    /// Sends this text message when the mail does not arrive.
    public Message orElse(Fallback fallback) {
        return with(new Extras(fallback, extras.link(), extras.expires()));
    }

    /// @param link path of the screen where staff see what it is about
    public Message about(String link) {
        return with(new Extras(extras.fallback(), link, extras.expires()));
    }

    /// From then on it is not true any more and stays unsent.
    public Message until(Instant expires) {
        return with(new Extras(extras.fallback(), extras.link(), expires));
    }

    private Message with(Extras other) {
        return new Message(key, channel, recipient, language, subject, text, html, attachments, other);
    }
}
