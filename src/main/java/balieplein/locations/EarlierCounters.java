package balieplein.locations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a location from a city file keeps: the versions its counters had before the first one in the file (LOC-02), and
/// what the file does not tell.
final class EarlierCounters {

    private EarlierCounters() {}

    static Location kept(Location now, Location read) {
        var counters = new ArrayList<Counter>();
        var seen = new LinkedHashSet<String>();
        for (var counter : read.counters()) {
            if (seen.add(counter.code())) {
                counters.addAll(earlier(now, counter.code(), begin(read, counter.code())));
            }
            counters.add(counter);
        }
        return read.with(counters)
                .with(read.hours().with(now.hours().calendar()))
                .with(read.offer().with(now.offer().terms()).with(now.offer().lastDays()));
    }

    /// The versions of a counter before a day, the last of them ending the day before.
    private static List<Counter> earlier(Location now, String code, @Nullable LocalDate begin) {
        if (begin == null) {
            return List.of();
        }
        return now.counters().stream()
                .filter(counter -> counter.code().equals(code))
                .filter(counter -> isBefore(counter.period().from(), begin))
                .map(counter -> counter.until(earliest(counter.period().until(), begin.minusDays(1))))
                .toList();
    }

    /// The first day of the first version in the file; absent when that one has no beginning.
    private static @Nullable LocalDate begin(Location read, String code) {
        LocalDate begin = null;
        for (var counter : read.counters()) {
            var from = counter.period().from();
            if (counter.code().equals(code)) {
                if (from == null) {
                    return null;
                }
                begin = begin == null || from.isBefore(begin) ? from : begin;
            }
        }
        return begin;
    }

    private static boolean isBefore(@Nullable LocalDate from, LocalDate begin) {
        return from == null || from.isBefore(begin);
    }

    private static LocalDate earliest(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
