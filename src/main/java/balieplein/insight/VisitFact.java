package balieplein.insight;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is known of one visit. No person is in it.
///
/// @param events how many events of the visit it was derived from
/// @param day of the arrival, on the city's calendar
/// @param halfHour of the arrival
/// @param channel how the visitor arrived, such as `kiosk`
/// @param asked product steps with how many of each, as booked or asked for at arrival
/// @param handled product steps with how many of each, as really handled (GUI-07)
record VisitFact(
        String visit,
        int events,
        LocalDate day,
        HalfHour halfHour,
        String location,
        String channel,
        State state,
        VisitMoments moments,
        Times times,
        @Nullable String counter,
        @Nullable String pool,
        Map<String, Integer> asked,
        Map<String, Integer> handled,
        Circumstances circumstances) {

    /// How far the visit came. `NOT_CLOSED` is what the evening closed because nobody did (GUI-07).
    enum State {
        OPEN,
        FINISHED,
        LEFT,
        NO_SHOW,
        NOT_CLOSED;

        String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    VisitFact {
        asked = Collections.unmodifiableMap(new TreeMap<>(asked));
        handled = Collections.unmodifiableMap(new TreeMap<>(handled));
    }

    /// Whether its durations count (MEA-02).
    boolean isMeasured() {
        return state == State.FINISHED;
    }

    /// By what reports split it.
    VisitKind kind() {
        return new VisitKind(
                day,
                halfHour,
                location,
                new VisitKind.Course(
                        channel,
                        state,
                        moments.due() != null,
                        counter,
                        pool,
                        circumstances.opening(),
                        circumstances.official(),
                        circumstances.referrals(),
                        circumstances.firstQueue(),
                        circumstances.generated(),
                        asked,
                        handled));
    }
}
