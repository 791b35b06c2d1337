package balieplein.plaza.web;

import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import balieplein.plaza.Estimate;
import balieplein.plaza.Queues;
import balieplein.plaza.WaitingRoom;
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

/// The waiting room as open data: how many wait and for how long, never who.
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
        var room = queues.now(location == null ? first() : location);
        var isOpen = room.location().hours().at(CityTime.local(room.at())).open();
        return new Queue(
                room.location().code(),
                room.pools().stream().map(pool -> service(room, pool, isOpen)).toList(),
                CityTime.offset(room.at()));
    }

    private String first() {
        return locations.list().stream()
                .map(Location::code)
                .findFirst()
                .orElseThrow(() -> new NotFound("This city has no location."));
    }

    private static Service service(WaitingRoom room, Pool pool, boolean isOpen) {
        return new Service(
                pool.code(),
                pool.name().in(Texts.language()),
                isOpen || room.isServed(pool.code()) ? "open" : "closed",
                room.waiting(pool.code()).size(),
                room.estimate(pool.code()),
                room.lastTicket(pool.code()).orElse(null));
    }
}
