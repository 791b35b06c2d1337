package balieplein.floor;

import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.plaza.Visit;
import java.time.LocalDate;
import java.util.List;

/// The counters of a day that have the skill for a visit, whether they are open or not.
final class AbleCounters {

    private AbleCounters() {}

    static List<String> of(Location location, Visit visit, LocalDate day) {
        return location.counters(day).stream()
                .filter(counter -> location.findPool(counter.pool())
                        .filter(pool -> visit.place().needs().isEmpty()
                                ? pool.code().equals(visit.place().pool())
                                : pool.skills().containsAll(visit.place().needs()))
                        .isPresent())
                .map(Counter::code)
                .toList();
    }
}
