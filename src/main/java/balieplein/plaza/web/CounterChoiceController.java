package balieplein.plaza.web;

import static balieplein.web.Formats.time;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import balieplein.plaza.CounterSession;
import balieplein.plaza.CounterState;
import balieplein.plaza.Counters;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where an official sits down. Whoever has a counter goes straight to its desk, on any computer (GUI-10).
@Controller
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.ADMIN})
class CounterChoiceController {

    private final Counters counters;
    private final Locations locations;
    private final InstantSource clock;

    CounterChoiceController(Counters counters, Locations locations, InstantSource clock) {
        this.counters = counters;
        this.locations = locations;
        this.clock = clock;
    }

    @GetMapping("/staff/counter")
    Object choose() {
        var mine = counters.findMine().orElse(null);
        if (mine != null && mine.state() != CounterState.CLOSED) {
            return Redirect.to(DeskPath.path(mine.location(), mine.counter()));
        }
        var now = clock.instant();
        var places = locations.list().stream()
                .filter(location -> Reach.includes(Place.location(location.code())))
                .map(location -> place(location, now))
                .filter(place -> !place.spots().isEmpty())
                .toList();
        return new CounterChoicePage(last(mine, places), places);
    }

    private CounterChoicePage.Place place(Location location, Instant now) {
        var sessions = counters.list(location.code());
        return new CounterChoicePage.Place(
                location.name(),
                location.counters(CityTime.date(now)).stream()
                        .map(counter -> spot(location, counter, sessions, now))
                        .toList());
    }

    private static CounterChoicePage.Spot spot(
            Location location, Counter counter, List<CounterSession> sessions, Instant now) {
        var session = sessions.stream()
                .filter(each -> each.counter().equals(counter.code()))
                .findFirst();
        return new CounterChoicePage.Spot(
                counter.name(),
                location.name(),
                location.findPool(counter.pool())
                        .map(Pool::name)
                        .map(name -> name.in(Texts.language()))
                        .orElse(""),
                DeskPath.path(location.code(), counter.code()),
                session.map(each -> each.official().name()).orElse(null),
                session.map(each -> time(CityTime.local(each.since()).toLocalTime()))
                        .orElse(null),
                session.filter(each -> each.isLost(now)).isPresent());
    }

    private static CounterChoicePage.@Nullable Spot last(
            @Nullable CounterSession mine, List<CounterChoicePage.Place> places) {
        if (mine == null) {
            return null;
        }
        var path = DeskPath.path(mine.location(), mine.counter());
        return places.stream()
                .flatMap(place -> place.spots().stream())
                .filter(spot -> spot.path().equals(path) && Objects.isNull(spot.by()))
                .findFirst()
                .orElse(null);
    }
}
