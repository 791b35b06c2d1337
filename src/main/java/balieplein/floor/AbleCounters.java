package balieplein.floor;

import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.plaza.CounterSession;
import balieplein.plaza.Visit;
import java.time.LocalDate;
import java.util.List;

/// The counters of a day that could help a visit: where those sit for whom it waits by name, or the one that it waits
/// for, else all that have the skill, whether they are open or not.
final class AbleCounters {

    private AbleCounters() {}

    static List<String> of(Location location, Visit visit, LocalDate day, List<CounterSession> sessions) {
        var wanted = visit.place().wantedCounter();
        var named = sessions.stream()
                .filter(session -> visit.isNamed(session.official().subject()))
                .map(CounterSession::counter)
                .toList();
        return wanted == null && named.isEmpty()
                ? skilled(location, visit, day)
                : wanted == null ? named : List.of(wanted);
    }

    private static List<String> skilled(Location location, Visit visit, LocalDate day) {
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
