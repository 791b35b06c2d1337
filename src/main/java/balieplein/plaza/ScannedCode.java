package balieplein.plaza;

import java.util.regex.Pattern;

/// The code of an appointment as people type it or a scanner reads it: the code itself, or the link in the QR code of
/// the confirmation.
final class ScannedCode {

    private static final Pattern LINK =
            Pattern.compile("(?i).*/(?:appointments|check-in)/([A-Z0-9-]{4,20})(?:[/?#].*)?");

    private ScannedCode() {}

    static String read(String scanned) {
        var link = LINK.matcher(scanned.strip());
        return link.matches() ? link.group(1) : scanned.strip();
    }
}
