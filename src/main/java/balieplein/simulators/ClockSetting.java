package balieplein.simulators;

import java.time.Duration;
import java.time.Instant;

/// How the clock of the demo was set.
///
/// @param shown what the clock showed at the real instant `real`
record ClockSetting(Instant shown, Instant real, boolean running) {

    static final ClockSetting TRUE_TIME = new ClockSetting(Instant.EPOCH, Instant.EPOCH, true);

    Instant at(Instant now) {
        return running ? shown.plus(Duration.between(real, now)) : shown;
    }
}
