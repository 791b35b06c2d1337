package balieplein.pickups.web;

import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.pickups.PickupOffers;
import balieplein.web.Answers;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the express desk of a location gives out today (EXP-01).
@RestController
@Open
class PickupChoicesController {

    private final PickupOffers offers;
    private final InstantSource clock;

    PickupChoicesController(PickupOffers offers, InstantSource clock) {
        this.offers = offers;
        this.clock = clock;
    }

    record Choice(String code, String step, String name, boolean outOfStock) {}

    record Answer(List<Choice> items) {}

    @Answers(problems = "404 not-found")
    @GetMapping("/api/v1/pickups/choices")
    Answer choices(@RequestParam String location) {
        return new Answer(offers.choices(location, CityTime.date(clock.instant())).stream()
                .map(choice -> new Choice(
                        choice.code(), choice.step(), choice.name().in(Texts.language()), choice.outOfStock()))
                .toList());
    }
}
