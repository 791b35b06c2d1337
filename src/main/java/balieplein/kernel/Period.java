package balieplein.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days from and until, both included; an absent end is open.
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Period ends on " + until + ", before it starts on " + from + ".");
        }
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || other.from == null || !other.from.isAfter(until))
                && (other.until == null || from == null || !from.isAfter(other.until));
    }
}
