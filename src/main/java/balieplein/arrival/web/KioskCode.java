package balieplein.arrival.web;

import java.util.List;
import java.util.Locale;

/// The code of an appointment, or of something that lies ready, while somebody types it on the screen, key by key, or
/// a scanner writes it at once.
final class KioskCode {

    /// Digits on the first row; 0, O, 1 and I are in no code (APT-03).
    static final List<String> KEYS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
            .chars()
            .mapToObj(Character::toString)
            .toList();

    private static final String BACK = "back";
    /// How long the code of an appointment is, and of something that lies ready.
    static final int APPOINTMENT = 6;

    static final int PICKUP = 12;
    private static final int LONGEST = 300;

    private KioskCode() {}

    /// The code after a key was touched.
    static String typed(String before, String key, int length) {
        var code = before.strip().toUpperCase(Locale.ROOT);
        if (code.contains("/")) {
            return before.strip().substring(0, Math.min(LONGEST, before.strip().length()));
        }
        code = code.replaceAll("[^A-Z0-9]", "");
        if (key.equals(BACK)) {
            return code.substring(0, Math.max(0, code.length() - 1));
        }
        var longer = KEYS.contains(key) ? code + key : code;
        return longer.substring(0, Math.min(length, longer.length()));
    }

    static boolean isWhole(String code, int length) {
        return code.length() >= length;
    }
}
