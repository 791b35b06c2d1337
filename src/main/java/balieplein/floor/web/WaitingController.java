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
import balieplein.plaza.Waits;
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
        var waits = queues.waits(location.code());
        var open = location.hours().at(CityTime.local(waits.at())).open();
        return new WaitingPage.Place(
                location.name(), open, open ? rows(waits) : List.of(), promise(waits), check(waits));
    }

    private static List<WaitingPage.Row> rows(Waits waits) {
        return waits.pools().stream()
                .map(pool -> new WaitingPage.Row(
                        pool.name().in(Texts.language()),
                        waits.count(pool.code()),
                        text(
                                "floor.waiting.range",
                                waits.estimate(pool.code()).from(),
                                waits.estimate(pool.code()).to())))
                .toList();
    }

    private static List<String> promise(Waits waits) {
        var rules = waits.rules();
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
        rules.pools().forEach(own -> promise.add(promise(waits, own)));
        return promise;
    }

    private static String promise(Waits waits, QueueRules.PoolTarget own) {
        var name = waits.location()
                .findPool(own.pool())
                .map(pool -> pool.name().in(Texts.language()))
                .orElse(own.pool());
        return text(
                "floor.waiting.promise.queue",
                name,
                own.longest(),
                waits.rules().share());
    }

    private String check(Waits waits) {
        var check = queues.check(waits.location().code(), waits.day().minusDays(DAYS), waits.day());
        return check.visits() < ENOUGH
                ? ""
                : text("floor.waiting.check", DAYS, check.visits(), percent(check.error()), percent(check.within()));
    }
}
