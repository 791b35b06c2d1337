package balieplein.locations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/// Something that was done to a pattern, with the pattern as it was then (LOC-09).
///
/// @param location its code
/// @param actor who did it, as the issuer names them
/// @param actorName as shown on screens
public record PlanEvent(
        String location, LocalDate from, Act act, Instant at, String actor, String actorName, OpeningPattern pattern) {

    public enum Act {
        DRAFTED,
        APPROVED,
        PUBLISHED,
        WITHDRAWN,
        DISCARDED,
        IMPORTED;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
