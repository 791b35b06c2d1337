package balieplein.locations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Until when something that is to close can still be booked (LOC-08).
///
/// @param all of the whole location; absent when it is not to close
/// @param counters of single counters, by code
public record LastDays(@Nullable LocalDate all, Map<String, LocalDate> counters) {

    public static final LastDays NONE = new LastDays(null, Map.of());

    public LastDays {
        counters = Map.copyOf(counters);
    }

    static LastDays of(Closing closing) {
        return closing.counter() == null
                ? new LastDays(closing.lastDay(), Map.of())
                : new LastDays(null, Map.of(closing.counter(), closing.lastDay()));
    }

    /// Of two things that are to close at one location.
    LastDays and(LastDays other) {
        var both = new HashMap<>(counters);
        both.putAll(other.counters);
        return new LastDays(all == null ? other.all : all, both);
    }

    boolean includes(LocalDate day) {
        return all == null || !day.isAfter(all);
    }

    boolean includes(Counter counter, LocalDate day) {
        var last = counters.get(counter.code());
        return last == null || !day.isAfter(last);
    }

    LastDays without(String counter) {
        var others = new HashMap<>(counters);
        others.remove(counter);
        return new LastDays(all, others);
    }
}
