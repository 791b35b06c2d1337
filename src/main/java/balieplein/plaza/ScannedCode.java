package balieplein.plaza;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code of an appointment as people type it or a scanner reads it: the code itself, or the link in the QR code of
/// the confirmation.
///
/// @param secret of the appointment; empty when only the code was given
record ScannedCode(String code, String secret) {

    private static final Pattern LINK =
            Pattern.compile("(?i).*/(?:appointments|check-in)/([A-Z0-9-]{4,20})(?:[/?#].*)?");
    private static final Pattern TICKET = Pattern.compile("(?i).*/check-in/tickets/([a-z0-9]{12})(?:[/?#].*)?");
    private static final Pattern SECRET = Pattern.compile("[?&]secret=([\\w-]{10,100})");

    /// The visit whose ticket was scanned, when it is the link of a ticket.
    static Optional<String> ticket(String scanned) {
        var link = TICKET.matcher(scanned.strip());
        return link.matches() ? Optional.of(link.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    static ScannedCode read(String scanned) {
        var link = LINK.matcher(scanned.strip());
        if (!link.matches()) {
            return new ScannedCode(scanned.strip(), "");
        }
        var secret = SECRET.matcher(scanned);
        return new ScannedCode(link.group(1), secret.find() ? secret.group(1) : "");
    }
}
