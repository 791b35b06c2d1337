package balieplein.locations;

import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A part of a building where people wait (FLO-01).
///
/// @param floor where it is, such as `gelijkvloers`
/// @param route how to get there from the entrance
/// @param capacity how many may wait there; absent = nobody counts (FLO-02)
/// @param arrows which way the counters are for who sits there, by code of the counter
/// @param works when nobody can wait there, the first days first
public record Zone(
        String code,
        LocalizedText name,
        @Nullable LocalizedText floor,
        @Nullable LocalizedText route,
        @Nullable Integer capacity,
        Map<String, Arrow> arrows,
        List<Works> works) {

    public enum Arrow {
        LEFT,
        RIGHT,
        AHEAD,
        UP,
        DOWN;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Arrow of(String tag) {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        }
    }

    /// Closed for works from a day until another, both included.
    ///
    /// @param instead the zone to wait in meanwhile; absent = anywhere in the hall
    public record Works(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String instead) {

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    public Zone {
        arrows = Collections.unmodifiableMap(new TreeMap<>(arrows));
        works = List.copyOf(works);
    }

    public Optional<Works> works(LocalDate day) {
        return works.stream().filter(each -> each.holds(day)).findFirst();
    }

    Zone with(List<Works> others) {
        return new Zone(code, name, floor, route, capacity, arrows, others);
    }
}
