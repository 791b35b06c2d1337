package balieplein.floor.web;

import balieplein.catalogue.Products;
import balieplein.floor.FloorNow;
import balieplein.floor.QueueNow;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.plaza.TicketNumber;
import balieplein.plaza.Visit;
import balieplein.web.Links;
import balieplein.web.Texts;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the wall of a floor as it is now.
@Component
class FloorPages {

    private final Products products;
    private final FloorNotices notices;
    private final Locations locations;

    FloorPages(Products products, FloorNotices notices, Locations locations) {
        this.products = products;
        this.notices = notices;
        this.locations = locations;
    }

    FloorPage of(FloorNow floor, List<String> reachable) {
        var room = floor.room();
        var code = room.location().code();
        return new FloorPage(
                code,
                room.location().name(),
                path(code),
                CityTime.offset(room.at()),
                FloorFigures.of(floor),
                longest(floor),
                floor.queues().stream().map(queue -> FloorRows.of(queue, room)).toList(),
                new FloorPage.Concerns(
                        floor.concerns().alerts().stream()
                                .map(alert -> notices.of(alert, room))
                                .toList(),
                        floor.concerns().troubles(),
                        FloorRoster.of(floor.concerns().deviations(), room),
                        floor.concerns().rostered()),
                room.location().counters(room.day()).stream()
                        .map(counter -> FloorSpots.of(counter, room))
                        .toList(),
                floor.stranded().stream().map(this::stranded).toList(),
                reachable.stream()
                        .filter(other -> !other.equals(code))
                        .map(other -> new FloorPage.Other(locations.get(other).name(), path(other)))
                        .toList());
    }

    static String path(String location) {
        return "/staff/floor/" + Links.encode(location);
    }

    private static @Nullable OffsetDateTime longest(FloorNow floor) {
        return floor.queues().stream()
                .map(QueueNow::longest)
                .filter(java.util.Objects::nonNull)
                .min(java.time.Instant::compareTo)
                .map(CityTime::offset)
                .orElse(null);
    }

    private FloorPage.Stranded stranded(Visit visit) {
        var items = visit.needed().isEmpty() ? visit.wish().items() : visit.needed();
        var step = items.getFirst().step();
        return new FloorPage.Stranded(
                visit.code(),
                TicketNumber.spaced(visit.ticket()),
                products.nameOf(step, Texts.language()),
                "/staff/appointments?item=" + Links.encode(step) + "&location=" + Links.encode(visit.location()));
    }
}
