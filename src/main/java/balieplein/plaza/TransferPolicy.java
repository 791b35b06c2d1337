package balieplein.plaza;

import balieplein.appointments.VisitItem;
import balieplein.catalogue.Products;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where a visitor waits after being sent on to a product step, a counter, a queue, a service or a colleague at a
// counter
/// (GUI-05): always with somebody who has the skill.
@Component
class TransferPolicy {

    private final Locations locations;
    private final Products products;
    private final CountersTable sessions;
    private final Queues queues;

    TransferPolicy(Locations locations, Products products, CountersTable sessions, Queues queues) {
        this.locations = locations;
        this.products = products;
        this.sessions = sessions;
        this.queues = queues;
    }

    /// Empty when nobody there could help.
    Optional<Change.Seat> seat(Visit visit, String target, boolean next, LocalDate today) {
        var location = locations.get(visit.location());
        return toStep(location, visit, target, next, today)
                .or(() -> toCounter(location, visit, target, next, today))
                .or(() -> toPool(location, visit, target, next, today))
                .or(() -> toService(location, visit, target, next, today))
                .or(() -> toColleague(location, visit, target, next, today));
    }

    /// Whether the turn there would come after closing time.
    boolean isClosed(Visit visit, Change.Seat seat) {
        return seat.pool() != null && ClosingPolicy.isTooLateFor(queues.now(visit.location()), seat.pool());
    }

    private Optional<Change.Seat> toColleague(
            Location location, Visit visit, String subject, boolean next, LocalDate today) {
        return sessions.findLast(subject)
                .filter(session -> session.state() != CounterState.CLOSED
                        && session.location().equals(location.code()))
                .flatMap(session -> toCounter(location, visit, session.counter(), next, today));
    }

    private static Optional<Change.Seat> toStep(
            Location location, Visit visit, String step, boolean next, LocalDate today) {
        return location.poolsFor(List.of(step)).stream()
                .filter(pool -> !location.counters(today, pool.code()).isEmpty())
                .findFirst()
                .map(pool -> new Change.Seat(null, pool.code(), itemsWith(visit, step), List.of(step), null, next));
    }

    private static Optional<Change.Seat> toCounter(
            Location location, Visit visit, String counter, boolean next, LocalDate today) {
        return location.findCounter(counter, today)
                .filter(found -> canServe(location, found, visit))
                .map(found -> new Change.Seat(null, found.pool(), List.of(), null, found.code(), next));
    }

    /// Whoever is sent to counters that do not have the skill comes for something else, to be found out there.
    private static Optional<Change.Seat> toPool(
            Location location, Visit visit, String code, boolean next, LocalDate today) {
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

    private Optional<Change.Seat> toService(
            Location location, Visit visit, String service, boolean next, LocalDate today) {
        return location.pools().stream()
                .filter(pool -> pool.skills().stream().anyMatch(step -> isOf(service, step)))
                .map(pool -> toPool(location, visit, pool.code(), next, today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isOf(String service, String step) {
        return products.findStep(step)
                .flatMap(found -> products.find(found.product()))
                .filter(product -> service.equals(product.service()))
                .isPresent();
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
