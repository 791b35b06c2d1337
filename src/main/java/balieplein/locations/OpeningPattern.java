package balieplein.locations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A week that repeats from a date on, until a later pattern takes over (LOC-04). Whether it is in force follows from
/// the date and is never stored.
///
/// @param steps the regime of the product steps that are an exception here, by full code (LOC-07); every other step
/// follows its window
public record OpeningPattern(
        LocalDate from, State state, @Nullable Decision decision, OpeningWeek week, Map<String, Regime> steps) {

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

    public OpeningPattern {
        steps = Map.copyOf(steps);
    }

    public OpeningPattern(LocalDate from, State state, @Nullable Decision decision, OpeningWeek week) {
        this(from, state, decision, week, Map.of());
    }

    public static OpeningPattern published(LocalDate from, @Nullable Decision decision, OpeningWeek week) {
        return new OpeningPattern(from, State.PUBLISHED, decision, week);
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    public OpeningPattern in(State other) {
        return new OpeningPattern(from, other, decision, week, steps);
    }

    public OpeningPattern from(LocalDate other) {
        return new OpeningPattern(other, state, decision, week, steps);
    }

    public OpeningPattern decided(Decision other) {
        return new OpeningPattern(from, state, other, week, steps);
    }

    /// The windows of a day, whether the pattern is in force or not.
    public List<OpeningWindow> on(LocalDate day) {
        return week.on(day);
    }

    /// Tells whether a pattern is still the one that somebody saw.
    public String mark() {
        return Integer.toHexString(LocationExport.pattern(this).toString().hashCode());
    }
}
