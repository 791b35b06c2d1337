package balieplein.offline;

import balieplein.kernel.Language;
import java.time.Instant;

/// A number that a kiosk gave out by itself.
///
/// @param number within the series and the day, from 1
/// @param step what the visitor came for, as the kiosk knew it
/// @param at by the clock of the kiosk
public record LocalNumber(int number, String step, Language language, Instant at) {

    private static final int MOST = 99_999;

    public LocalNumber {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("A kiosk gives no number " + number + ". Maybe from 1 to " + MOST + ".");
        }
    }
}
