package balieplein.surveys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Whom a city asks how satisfied they are.
///
/// @param asks whether anybody is asked at all
/// @param share of a hundred visits and bookings
record SurveyRules(boolean asks, int share) {

    static final int USUAL_SHARE = 20;

    /// A city that says nothing about surveys asks nobody.
    static final SurveyRules NOBODY = new SurveyRules(false, USUAL_SHARE);

    private static final int PARTS = 10_000;

    /// Whether the lot falls on a visit or a booking: by its code, which nobody chooses. The same code is drawn the
    /// same way again, also with a larger share.
    ///
    /// @param source such as `visit:v3f2a`
    boolean draws(String city, String source) {
        return asks && lot(city + "/" + source) < share * (PARTS / 100);
    }

    private static int lot(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            var number =
                    (digest[0] & 0x7f) << 24 | (digest[1] & 0xff) << 16 | (digest[2] & 0xff) << 8 | digest[3] & 0xff;
            return number % PARTS;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }
}
