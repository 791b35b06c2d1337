package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.Period;
import balieplein.pickups.PickupOffers;
import balieplein.web.Formats;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What the express desk gives out (EXP-01, EXP-07), with a warning about what no counter can serve.
@Controller
@Allowed({Role.COUNTER, Role.INFO, Role.FLOOR_MANAGER, Role.PRODUCT_MANAGER, Role.ADMIN})
class PickupOffersController {

    private static final int USED_IN_DAYS = 30;

    private final PickupOffers offers;
    private final PickupTexts texts;
    private final InstantSource clock;

    PickupOffersController(PickupOffers offers, PickupTexts texts, InstantSource clock) {
        this.offers = offers;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/staff/pickups/offers")
    PickupOffersPage show() {
        var usage = offers.usage(CityTime.date(clock.instant()).minusDays(USED_IN_DAYS));
        return new PickupOffersPage(
                offers.rules().offers().stream()
                        .map(offer -> new PickupOffersPage.Row(
                                texts.product(offer.step()),
                                offer.step(),
                                PickupItemPages.rules(offer),
                                days(offer.period()),
                                offer.outOfStock(),
                                Formats.number(usage.getOrDefault(offer.step(), 0))))
                        .toList(),
                offers.unserved().stream().map(texts::product).toList());
    }

    private static String days(Period period) {
        var from = period.from();
        var until = period.until();
        if (from != null && until != null) {
            return text("pickups.staff.offers.from-until", Formats.date(from), Formats.date(until));
        }
        if (from != null) {
            return text("pickups.staff.offers.from", Formats.date(from));
        }
        return until == null ? "" : text("pickups.staff.offers.until", Formats.date(until));
    }
}
