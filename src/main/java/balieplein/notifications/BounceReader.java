package balieplein.notifications;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a [BounceReport] from a mail (RFC 3464).
final class BounceReader {

    /// Where servers write to whom a report came.
    private static final List<String> RECIPIENTS = List.of("Delivered-To", "X-Original-To", "To");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;]+@[^\\s<>,;]+");
    private static final Pattern MESSAGE_ID = Pattern.compile("<([^@>]+)@[^>]*>");

    private BounceReader() {}

    /// Reads a mail. Empty when it is no report, or of no mail of ours.
    static Optional<BounceReport> read(Message mail, ReturnPath returns) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart report)) {
            return Optional.empty();
        }
        var status = Optional.<InternetHeaders>empty();
        var mark = markOfRecipient(mail, returns);
        for (var i = 0; i < report.getCount(); i++) {
            var part = report.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                status = recipientOf(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                mark = mark.or(() -> markOfOriginal(part));
            }
        }
        return status.isPresent() && mark.isPresent() ? report(mark.get(), status.get()) : Optional.empty();
    }

    private static Optional<BounceReport> report(MessageMark mark, InternetHeaders recipient) {
        var code = first(recipient, "Status");
        var diagnostic = first(recipient, "Diagnostic-Code");
        var reason = ADDRESS.matcher(diagnostic.isEmpty() ? code : diagnostic).replaceAll("<address>");
        return switch (first(recipient, "Action").toLowerCase(Locale.ROOT)) {
            case "failed" -> Optional.of(new BounceReport(mark, BounceReport.Action.FAILED, code, reason));
            case "delivered" -> Optional.of(new BounceReport(mark, BounceReport.Action.DELIVERED, code, reason));
            case "delayed" -> Optional.of(new BounceReport(mark, BounceReport.Action.DELAYED, code, reason));
            default -> Optional.empty();
        };
    }

    private static Optional<MessageMark> markOfRecipient(Message mail, ReturnPath returns) throws MessagingException {
        var found = new ArrayList<String>();
        for (var name : RECIPIENTS) {
            var values = mail.getHeader(name);
            for (var value : values == null ? new String[0] : values) {
                ADDRESS.matcher(value).results().forEach(address -> found.add(address.group()));
            }
        }
        return found.stream()
                .flatMap(address -> returns.markOf(address).stream())
                .findFirst();
    }

    /// The groups of fields are parted by empty lines: first of the mail, then of its one recipient.
    private static Optional<InternetHeaders> recipientOf(Part part) throws MessagingException, IOException {
        try (var in = new BufferedInputStream(part.getInputStream())) {
            for (var groups = 0; groups < 3; groups++) {
                var group = new InternetHeaders(in);
                if (group.getHeader("Action") != null) {
                    return Optional.of(group);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<MessageMark> markOfOriginal(Part part) {
        try (InputStream in = part.getInputStream()) {
            var id = MESSAGE_ID.matcher(first(new InternetHeaders(in), "Message-ID"));
            return id.find() ? MessageMark.find(id.group(1)) : Optional.empty();
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static String first(InternetHeaders headers, String name) {
        var values = headers.getHeader(name);
        return values == null ? "" : values[0].replaceAll("\\s+", " ").strip();
    }
}
