package balieplein.appointments;

import java.security.SecureRandom;
import java.util.Base64;

/// Codes to read aloud and secrets that nobody can guess.
final class Codes {

    /// Without 0, O, 1 and I, which are mistaken for each other (APT-03).
    static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    static final int LENGTH = 6;

    private static final int SECRET_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static String code() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// A code as people type it: any case, with blanks or dashes.
    static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
