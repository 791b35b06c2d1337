package balieplein.pickups;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/// Codes of items, as in the link and the QR code of a letter: nobody guesses one.
final class PickupCode {

    static final String PATH = "/pickups/";

    /// Without 0, O, 1 and I, which are mistaken for each other.
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    private static final Pattern LINK = Pattern.compile("(?i).*" + PATH + "([A-Z0-9-]{4,20})(?:[/?#].*)?");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PickupCode() {}

    static String random() {
        var code = new StringBuilder(LENGTH);
        for (var letter = 0; letter < LENGTH; letter++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    static boolean isLink(String scanned) {
        return LINK.matcher(scanned.strip()).matches();
    }

    /// What people type or a scanner reads: the code in any case, with blanks and dashes, or the whole link.
    static String read(String scanned) {
        var link = LINK.matcher(scanned.strip());
        var code = link.matches() ? link.group(1) : scanned;
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
