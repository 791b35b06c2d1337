package balieplein.histories;

import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.models.DayVisits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which counter called each visit: the first of its pool that was free.
final class CallingCounters {

    private CallingCounters() {}

    /// By visit; nothing for who was never called.
    static @Nullable String[] of(Location location, LocalDate day, DayVisits visits) {
        var free = new HashMap<String, Integer>();
        var counters = new String[visits.size()];
        IntStream.range(0, visits.size())
                .filter(visit -> visits.called(visit) != DayVisits.NONE)
                .boxed()
                .sorted(Comparator.comparing(visits::called))
                .forEach(visit -> {
                    var pool = location.pools().get(visits.pool(visit)).code();
                    var counter = location.counters(day, pool).stream()
                            .map(Counter::code)
                            .filter(code -> free.getOrDefault(code, 0) <= visits.called(visit))
                            .findFirst()
                            .orElseThrow();
                    free.put(counter, visits.ended(visit));
                    counters[visit] = counter;
                });
        return counters;
    }
}
