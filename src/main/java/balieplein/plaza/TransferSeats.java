package balieplein.plaza;

import balieplein.appointments.VisitItem;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Pool;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a visitor sent on to a product step, a counter or a queue waits; nowhere when nobody there could help.
final class TransferSeats {

    private TransferSeats() {}

    static Optional<Change.Seat> toStep(Location location, Visit visit, String step, boolean next, LocalDate today) {
        return location.poolsFor(List.of(step)).stream()
                .filter(pool -> !location.counters(today, pool.code()).isEmpty())
                .findFirst()
                .map(pool -> new Change.Seat(null, pool.code(), itemsWith(visit, step), List.of(step), null, next));
    }

    static Optional<Change.Seat> toCounter(
            Location location, Visit visit, String counter, boolean next, LocalDate today) {
        return location.findCounter(counter, today)
                .filter(found -> canServe(location, found, visit))
                .map(found -> new Change.Seat(null, found.pool(), List.of(), null, found.code(), next));
    }

    /// Whoever is sent to counters that do not have the skill comes for something else, to be found out there.
    static Optional<Change.Seat> toPool(Location location, Visit visit, String code, boolean next, LocalDate today) {
        return location.findPool(code)
                .filter(pool -> !location.counters(today, pool.code()).isEmpty())
                .map(pool -> new Change.Seat(
                        null,
                        pool.code(),
                        List.of(),
                        visit.place().needs().stream().filter(pool::serves).toList(),
                        null,
                        next));
    }

    private static boolean canServe(Location location, Counter counter, Visit visit) {
        return location.findPool(counter.pool())
                .map(Pool::skills)
                .filter(skills -> skills.containsAll(visit.place().needs()))
                .isPresent();
    }

    private static List<VisitItem> itemsWith(Visit visit, String step) {
        var known = visit.wish().items();
        return visit.wish().steps().contains(step)
                ? List.of()
                : Stream.concat(known.stream(), Stream.of(new VisitItem(step, 1, null)))
                        .toList();
    }
}
