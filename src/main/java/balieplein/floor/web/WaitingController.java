package balieplein.floor.web;

import static balieplein.web.Formats.percent;
import static balieplein.web.Formats.time;
import static balieplein.web.Texts.text;

import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.plaza.QueueRules;
import balieplein.plaza.Queues;
import balieplein.plaza.WaitingRoom;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The waits and promises of all locations of the city, for everybody.
@Controller
@Open
class WaitingController {

    private static final int DAYS = 30;
    private static final int ENOUGH = 30;

    private final Locations locations;
    private final Queues queues;
    private final InstantSource clock;

    WaitingController(Locations locations, Queues queues, InstantSource clock) {
        this.locations = locations;
        this.queues = queues;
        this.clock = clock;
    }

    @GetMapping("/waiting")
    WaitingPage show() {
        var today = CityTime.date(clock.instant());
        return new WaitingPage(
                time(CityTime.local(clock.instant()).toLocalTime()),
                locations.list().stream()
                        .filter(location -> location.hours().active().contains(today))
                        .map(this::place)
                        .toList());
    }

    private WaitingPage.Place place(Location location) {
        var room = queues.now(location.code());
        var open = location.hours().at(CityTime.local(room.at())).open();
        return new WaitingPage.Place(location.name(), open, open ? rows(room) : List.of(), promise(room), check(room));
    }

    private static List<WaitingPage.Row> rows(WaitingRoom room) {
        return room.pools().stream()
                .map(pool -> new WaitingPage.Row(
                        pool.name().in(Texts.language()),
                        room.waiting(pool.code()).size(),
                        text(
                                "floor.waiting.range",
                                room.estimate(pool.code()).from(),
                                room.estimate(pool.code()).to())))
                .toList();
    }

    private static List<String> promise(WaitingRoom room) {
        var rules = room.rules();
        var promise = new ArrayList<>(List.of(
                text(
                        "floor.waiting.promise.walk-in",
                        rules.promise().walkIn(),
                        rules.target().walkIn(),
                        rules.share()),
                text(
                        "floor.waiting.promise.appointment",
                        rules.promise().appointment(),
                        rules.target().appointment(),
                        rules.share())));
        rules.pools().forEach(own -> promise.add(promise(room, own)));
        return promise;
    }

    private static String promise(WaitingRoom room, QueueRules.PoolTarget own) {
        var name = room.location()
                .findPool(own.pool())
                .map(pool -> pool.name().in(Texts.language()))
                .orElse(own.pool());
        return text(
                "floor.waiting.promise.queue", name, own.longest(), room.rules().share());
    }

    private String check(WaitingRoom room) {
        var check = queues.check(room.location().code(), room.day().minusDays(DAYS), room.day());
        return check.visits() < ENOUGH
                ? ""
                : text("floor.waiting.check", DAYS, check.visits(), percent(check.error()), percent(check.within()));
    }
}
