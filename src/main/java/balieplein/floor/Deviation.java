package balieplein.floor;

import java.time.LocalTime;
import java.util.Locale;

/// Where the counters are not as the roster says (STA-03).
///
/// @param pool whose counters it is about
/// @param counter code; empty when somebody who is planned sits at none
/// @param since from when on it should have been otherwise
public record Deviation(Kind kind, String pool, String counter, LocalTime since) {

    public enum Kind {
        /// Planned, but nobody receives visitors.
        NOT_OPEN,
        /// Receives visitors without being planned.
        NOT_PLANNED,
        /// On a break for longer than planned.
        PAUSE_LATE,
        /// Still at work when the break should have begun, for instance because a visit runs late.
        PAUSE_TO_COME;

        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
