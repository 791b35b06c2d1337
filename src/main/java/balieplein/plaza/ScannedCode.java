package balieplein.plaza;

import java.util.regex.Pattern;

/// The code of an appointment as people type it or a scanner reads it: the code itself, or the link in the QR code of
/// the confirmation.
///
/// @param secret of the appointment; empty when only the code was given
record ScannedCode(String code, String secret) {

    private static final Pattern LINK =
            Pattern.compile("(?i).*/(?:appointments|check-in)/([A-Z0-9-]{4,20})(?:[/?#].*)?");
    private static final Pattern SECRET = Pattern.compile("[?&]secret=([\\w-]{10,100})");

    static ScannedCode read(String scanned) {
        var link = LINK.matcher(scanned.strip());
        if (!link.matches()) {
            return new ScannedCode(scanned.strip(), "");
        }
        var secret = SECRET.matcher(scanned);
        return new ScannedCode(link.group(1), secret.find() ? secret.group(1) : "");
    }
}
