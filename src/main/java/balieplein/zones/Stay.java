package balieplein.zones;

import java.time.Instant;

/// A visit that waits in a zone, or outside for a place in it.
///
/// @param persons who came together
/// @param since when they came
public record Stay(String visit, String ticket, String zone, int persons, State state, Instant since) {

    public enum State {
        INSIDE,
        OUTSIDE,
        /// Told to come in; the place is theirs.
        INVITED,
        LEFT;

        String tag() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static State of(String tag) {
            return valueOf(tag.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
