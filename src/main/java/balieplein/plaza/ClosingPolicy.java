package balieplein.plaza;

import java.time.Duration;
import java.time.LocalDateTime;

/// The last ticket of a day (GUI-02, GUI-13): no number is given to somebody whose turn would come after closing time.
/// Whoever is being helped at closing time is helped to the end.
final class ClosingPolicy {

    private ClosingPolicy() {}

    static boolean isTooLateFor(double waitMinutes, LocalDateTime now, LocalDateTime closing) {
        return now.plus(Duration.ofSeconds(Math.round(waitMinutes * 60))).isAfter(closing);
    }
}
