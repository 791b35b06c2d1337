package balieplein.plaza.web;

import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import balieplein.plaza.Estimate;
import balieplein.plaza.Queues;
import balieplein.plaza.Waits;
import balieplein.web.Answers;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The waiting waits as open data: how many wait and for how long, never who.
@RestController
@RequestMapping("/api/v1/queue")
@Open
class QueueController {

    private final Queues queues;
    private final Locations locations;

    QueueController(Queues queues, Locations locations) {
        this.queues = queues;
        this.locations = locations;
    }

    record Queue(String location, List<Service> services, OffsetDateTime at) {}

    /// @param status `open` or `closed`
    /// @param estimate minutes for somebody who takes a number now
    record Service(
            String code,
            String name,
            String status,
            int waiting,
            Estimate estimate,
            @Nullable String lastCalled) {}

    @Answers(problems = "404 not-found")
    @GetMapping
    Queue get(@RequestParam(required = false) @Nullable String location) {
        var waits = queues.waits(location == null ? first() : location);
        var called = queues.lastCalled(waits.location().code());
        var isOpen = waits.location().hours().at(CityTime.local(waits.at())).open();
        return new Queue(
                waits.location().code(),
                waits.pools().stream()
                        .map(pool -> service(waits, pool, isOpen, called.get(pool.code())))
                        .toList(),
                CityTime.offset(waits.at()));
    }

    private String first() {
        return locations.list().stream()
                .map(Location::code)
                .findFirst()
                .orElseThrow(() -> new NotFound("This city has no location."));
    }

    private static Service service(Waits waits, Pool pool, boolean isOpen, @Nullable String lastCalled) {
        return new Service(
                pool.code(),
                pool.name().in(Texts.language()),
                isOpen || waits.isServed(pool.code()) ? "open" : "closed",
                waits.count(pool.code()),
                waits.estimate(pool.code()),
                lastCalled);
    }
}
