package balieplein.plaza;

import balieplein.catalogue.Products;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where a visitor waits after being sent on to a product step, a counter, a queue, a service or a colleague by name
/// (GUI-05): always with somebody who has the skill.
@Component
class TransferPolicy {

    private final Locations locations;
    private final Products products;
    private final Colleagues colleagues;
    private final Queues queues;

    TransferPolicy(Locations locations, Products products, Colleagues colleagues, Queues queues) {
        this.locations = locations;
        this.products = products;
        this.colleagues = colleagues;
        this.queues = queues;
    }

    /// Empty when nobody there could help.
    Optional<Change.Seat> seat(Visit visit, String target, boolean next, Instant now) {
        var location = locations.get(visit.location());
        var today = CityTime.date(now);
        return TransferSeats.toStep(location, visit, target, next, today)
                .or(() -> TransferSeats.toCounter(location, visit, target, next, today))
                .or(() -> TransferSeats.toPool(location, visit, target, next, today))
                .or(() -> toService(location, visit, target, next, today))
                .or(() -> colleagues.seat(location, visit, target, next, now));
    }

    /// Who is at no counter now, though meant by name.
    Optional<CounterSession> away(Visit visit, String target, Instant now) {
        return colleagues.find(visit.location(), target).filter(session -> !session.receives(now));
    }

    /// Whether the turn there would come after closing time.
    boolean isClosed(Visit visit, Change.Seat seat) {
        return seat.pool() != null && ClosingPolicy.isTooLateFor(queues.waits(visit.location()), seat.pool());
    }

    private Optional<Change.Seat> toService(
            Location location, Visit visit, String service, boolean next, LocalDate today) {
        return location.pools().stream()
                .filter(pool -> pool.skills().stream().anyMatch(step -> isOf(service, step)))
                .map(pool -> TransferSeats.toPool(location, visit, pool.code(), next, today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isOf(String service, String step) {
        return products.findStep(step)
                .flatMap(found -> products.find(found.product()))
                .filter(product -> service.equals(product.service()))
                .isPresent();
    }
}
