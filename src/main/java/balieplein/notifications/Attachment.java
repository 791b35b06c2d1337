package balieplein.notifications;

import java.nio.charset.StandardCharsets;

/// A file that goes with a message.
///
/// @param name as the recipient saves it, such as `afspraak.ics`
/// @param type media type, such as `application/pdf` or `text/calendar; charset=utf-8; method=REQUEST`
public record Attachment(String name, String type, byte[] content) {

    public Attachment {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("'" + name + "' is no file name.");
        }
        content = content.clone();
    }

    /// An appointment for the recipient's calendar.
    ///
    /// @param method of iTIP (RFC 5546): `PUBLISH`, `REQUEST` or `CANCEL`
    public static Attachment calendar(String name, String method, String ics) {
        return new Attachment(
                name, "text/calendar; charset=utf-8; method=" + method, ics.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
