package balieplein.insight;

import balieplein.kernel.CityTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One visitor of a scripted day, with everything that will happen.
///
/// @param due the agreed time; absent for who walks in
/// @param parked for how long the visitor is set aside halfway, nothing for most
/// @param handled empty for who does not come when called
record ScriptedVisit(
        int number,
        Map<String, Integer> asked,
        @Nullable LocalDateTime due,
        LocalDateTime arrival,
        String counter,
        LocalDateTime called,
        LocalDateTime started,
        Duration parked,
        LocalDateTime ended,
        Map<String, Integer> handled) {

    ScriptedVisit {
        asked = new TreeMap<>(asked);
        handled = new TreeMap<>(handled);
    }

    /// Called, but nobody came.
    boolean isNoShow() {
        return handled.isEmpty();
    }

    int waiting() {
        return seconds(arrival, started);
    }

    int handling() {
        return seconds(started, ended) - (int) parked.toSeconds();
    }

    int throughput() {
        return seconds(arrival, ended);
    }

    LocalDateTime parkedAt() {
        return started.plusSeconds(10);
    }

    static int seconds(LocalDateTime from, LocalDateTime to) {
        return (int) Duration.between(instant(from), instant(to)).toSeconds();
    }

    static Instant instant(LocalDateTime local) {
        return CityTime.instant(local);
    }
}
