package balieplein.offline.web;

import balieplein.arrival.Offers;
import balieplein.identity.Actor;
import balieplein.identity.AtDevice;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.locations.Locations;
import balieplein.offline.LocalNumber;
import balieplein.offline.LocalSeries;
import balieplein.pickups.PickupOffers;
import balieplein.web.InvalidInput;
import balieplein.web.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a kiosk keeps for when the server is away: one screen per language, and its series (GUI-12).
@Controller
@AtDevice(Role.KIOSK)
@RequestMapping("/kiosk/{location}/offline")
class OfflineController {

    private static final int MOST_CHOICES = 12;
    private static final int MOST_NUMBERS = 2000;
    private static final Pattern KIOSK = Pattern.compile("[a-z0-9-]{8,60}");

    private final LocalSeries series;
    private final PickupOffers pickups;
    private final Offers offers;
    private final Locations locations;
    private final InstantSource clock;
    private final JsonMapper json;

    OfflineController(
            LocalSeries series,
            PickupOffers pickups,
            Offers offers,
            Locations locations,
            InstantSource clock,
            JsonMapper json) {
        this.series = series;
        this.pickups = pickups;
        this.offers = offers;
        this.locations = locations;
        this.clock = clock;
        this.json = json;
    }

    /// @param taken the numbers the kiosk may forget
    record HandedIn(String prefix, List<Integer> taken) {}

    /// What is collected first, then what needs no appointment.
    @GetMapping
    OfflinePage screen(@PathVariable String location) {
        var language = Texts.language();
        var place = locations.get(location);
        var day = CityTime.date(clock.instant());
        var choices = new ArrayList<OfflinePage.Choice>();
        pickups.choices(location, day).stream()
                .filter(pickup -> !pickup.outOfStock())
                .forEach(pickup -> choices.add(new OfflinePage.Choice(
                        pickup.step(), pickup.icon(), pickup.name().in(language))));
        var collected = pickups.steps();
        offers.walkIns(place, day, language).stream()
                .filter(offer -> !collected.contains(offer.step().fullCode()))
                .forEach(offer -> choices.add(new OfflinePage.Choice(
                        offer.step().fullCode(), offer.product().icon(), offer.name(language))));
        return new OfflinePage(location, choices.stream().limit(MOST_CHOICES).toList());
    }

    /// Reserves the series of a kiosk and takes in what it gave out; as often as it likes.
    ///
    /// @param kiosk what it calls itself when it is not paired
    /// @param now its own clock
    @PostMapping
    ResponseEntity<HandedIn> handIn(
            @PathVariable String location,
            @RequestParam(defaultValue = "") String kiosk,
            @RequestParam String now,
            @RequestParam(defaultValue = "[]") String numbers) {
        var name = name(kiosk);
        var read = numbers(numbers);
        var told = instant(now);
        var prefix = series.reserve(location, name);
        return ResponseEntity.ok(new HandedIn(prefix, series.handIn(location, name, read, told)));
    }

    private static String name(String kiosk) {
        var actor = Actor.current();
        if (actor.channel() == Actor.Channel.DEVICE) {
            return actor.subject();
        }
        var typed = kiosk.toLowerCase(Locale.ROOT);
        if (!KIOSK.matcher(typed).matches()) {
            throw wrong("kiosk");
        }
        return "own-" + typed;
    }

    private List<LocalNumber> numbers(String text) {
        try {
            var given = json.readTree(text);
            if (!given.isArray() || given.size() > MOST_NUMBERS) {
                throw wrong("numbers");
            }
            var read = new ArrayList<LocalNumber>();
            for (var number : given) {
                read.add(new LocalNumber(
                        number.path("number").asInt(),
                        number.path("step").asString(),
                        Language.of(number.path("language").asString()),
                        instant(number.path("at").asString())));
            }
            return read;
        } catch (JacksonException | IllegalArgumentException e) {
            throw wrong("numbers");
        }
    }

    private static Instant instant(String text) {
        try {
            return CityTime.parse(text);
        } catch (DateTimeException e) {
            throw wrong("now");
        }
    }

    private static InvalidInput wrong(String field) {
        return new InvalidInput(field, "invalid", Texts.text("offline.invalid"));
    }
}
