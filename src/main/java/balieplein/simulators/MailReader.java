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

/// Takes a mail apart, as a mail program does.
final class MailReader {

    private MailReader() {}

    static ReceivedMail read(byte[] source) {
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            var parts = new ArrayList<ReceivedMail.PartOfMail>();
            collect(mail, parts);
            return new ReceivedMail(from(mail), String.valueOf(mail.getSubject()), headers(mail), parts);
        } catch (MessagingException e) {
            throw new IllegalStateException("The stored mail is no mail.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, List<ReceivedMail.PartOfMail> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), parts);
            }
            return;
        }
        var fullType = part.getContentType().replaceAll("\\s+", " ");
        var name = part.getFileName();
        try (var content = part.getInputStream()) {
            parts.add(new ReceivedMail.PartOfMail(
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
