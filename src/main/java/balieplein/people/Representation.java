package balieplein.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That somebody may act for somebody else.
///
/// @param representative code of the person who may act
/// @param represented code of the person or organisation acted for
/// @param ends when it is over by itself, absent when it lasts until somebody ends it
/// @param endedAt when somebody ended it
public record Representation(
        String code,
        Kind kind,
        String representative,
        String representativeName,
        String represented,
        String representedName,
        Instant starts,
        @Nullable Instant ends,
        @Nullable Instant endedAt) {

    /// Why somebody may act for another. All but the proxy are registered by an official who saw the proof.
    public enum Kind {
        PARENT,
        GUARDIAN,
        PROXY,
        COMPANY,
        ASSOCIATION;

        /// As in texts and in the store.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /// Whether the one who is represented has an enterprise number instead of a national number.
        public boolean isOrganisation() {
            return this == COMPANY || this == ASSOCIATION;
        }
    }

    /// Whether it counts at a moment.
    public boolean isInForce(Instant moment) {
        return endedAt == null && !moment.isBefore(starts) && (ends == null || moment.isBefore(ends));
    }

    public boolean concerns(String person) {
        return representative.equals(person) || represented.equals(person);
    }
}
