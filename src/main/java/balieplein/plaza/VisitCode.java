package balieplein.plaza;

import java.security.SecureRandom;

/// Codes of visits: short, and telling nothing.
final class VisitCode {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VisitCode() {}

    static String random() {
        var code = new StringBuilder(LENGTH);
        for (var letter = 0; letter < LENGTH; letter++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
