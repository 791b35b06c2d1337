package balieplein.simulators;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// A mail taken apart, as a mail program does.
///
/// @param parts every part that holds no other parts, in the order of the mail
/// @param headers the first of each name
public record ReceivedMail(
        String from, String subject, Map<String, String> headers, List<ReceivedMail.PartOfMail> parts) {

    /// @param type media type without its parameters
    /// @param name of the file; empty for what is read in the mail itself
    public record PartOfMail(String type, String fullType, String name, byte[] content) {

        public PartOfMail {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }

        public String text() {
            return new String(content, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    public ReceivedMail {
        headers = Map.copyOf(headers);
        parts = List.copyOf(parts);
    }

    /// The plain text; empty when there is none.
    public String text() {
        return readable("text/plain");
    }

    public String html() {
        return readable("text/html");
    }

    public List<PartOfMail> attachments() {
        return parts.stream().filter(part -> !part.name().isEmpty()).toList();
    }

    static ReceivedMail parse(byte[] source) {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            var parts = new ArrayList<PartOfMail>();
            collect(mail, parts);
            return new ReceivedMail(from(mail), String.valueOf(mail.getSubject()), headers(mail), parts);
        } catch (MessagingException e) {
            throw new IllegalStateException("The stored mail is no mail.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readable(String type) {
        return parts.stream()
                .filter(part -> part.name().isEmpty() && part.type().equals(type))
                .findFirst()
                .map(PartOfMail::text)
                .orElse("");
    }

    private static void collect(Part part, List<PartOfMail> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), parts);
            }
            return;
        }
        var fullType = part.getContentType().replaceAll("\\s+", " ");
        var name = part.getFileName();
        try (var content = part.getInputStream()) {
            parts.add(new PartOfMail(
                    fullType.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT),
                    fullType,
                    name == null ? "" : name,
                    content.readAllBytes()));
        }
    }

    private static String from(MimeMessage mail) throws MessagingException {
        return Arrays.stream(mail.getFrom())
                .map(address ->
                        address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString())
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> headers(MimeMessage mail) throws MessagingException {
        var headers = new LinkedHashMap<String, String>();
        for (var all = mail.getAllHeaders(); all.hasMoreElements(); ) {
            var header = all.nextElement();
            headers.putIfAbsent(header.getName(), header.getValue());
        }
        return headers;
    }
}
