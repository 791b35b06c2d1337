package balieplein.locations;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A week that repeats from a date on, until a later pattern takes over (LOC-04). Whether it is in force follows from
/// the date and is never stored.
public record OpeningPattern(
        LocalDate from, State state, @Nullable Decision decision, OpeningWeek week) {

    /// Draft, approved by somebody other than the author, published for everyone to see.
    public enum State {
        DRAFT,
        APPROVED,
        PUBLISHED;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }

    public static OpeningPattern published(LocalDate from, @Nullable Decision decision, OpeningWeek week) {
        return new OpeningPattern(from, State.PUBLISHED, decision, week);
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    public OpeningPattern in(State other) {
        return new OpeningPattern(from, other, decision, week);
    }

    /// Tells whether a pattern is still the one that somebody saw.
    public String mark() {
        return Integer.toHexString(toString().hashCode());
    }
}
