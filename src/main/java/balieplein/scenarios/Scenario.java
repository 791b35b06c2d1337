package balieplein.scenarios;

import balieplein.locations.OpeningWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something to try: a week of hours with its counters, and what changes about the visitors.
///
/// @param from first day of the measured period it starts from
/// @param to last day of it
/// @param counters per weekday and code of pool
/// @param year whether a whole year is played, with its seasons and holidays, instead of an ordinary week
public record Scenario(
        String name,
        String location,
        LocalDate from,
        LocalDate to,
        OpeningWeek week,
        Map<DayOfWeek, Map<String, CounterPlan>> counters,
        Change change,
        boolean year) {

    /// What changes about the visitors.
    ///
    /// @param share of appointments in percent, where an appointment is possible; absent = as measured
    /// @param takesOver the code of a location that closes and whose visitors come here
    /// @param product the code of a product that moves
    /// @param movedTo the pool it moves to; absent when it is no longer done at the counter
    /// @param extra more or fewer visitors, in percent
    public record Change(
            Shift shift,
            @Nullable Integer share,
            @Nullable String takesOver,
            @Nullable String product,
            @Nullable String movedTo,
            int extra) {

        static final Change NONE = new Change(Shift.NEAREST, null, null, null, null, 0);
    }

    public Scenario {
        var copy = new EnumMap<DayOfWeek, Map<String, CounterPlan>>(DayOfWeek.class);
        counters.forEach((weekday, plans) -> copy.put(weekday, Map.copyOf(plans)));
        counters = Collections.unmodifiableMap(copy);
    }
}
