package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Open;
import balieplein.pickups.PickupItem;
import balieplein.pickups.PickupOffer;
import balieplein.pickups.PickupOffers;
import balieplein.pickups.Pickups;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Links;
import balieplein.web.Redirect;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where something a resident asked for stands, for whoever has its code. The code is long: nobody guesses it.
@Controller
@Open
class PickupStateController {

    private final Pickups pickups;
    private final PickupOffers offers;
    private final PickupTexts texts;

    PickupStateController(Pickups pickups, PickupOffers offers, PickupTexts texts) {
        this.pickups = pickups;
        this.offers = offers;
        this.texts = texts;
    }

    @GetMapping("/pickups")
    PickupStatePage ask() {
        return new PickupStatePage("", null, FieldErrors.none(), false);
    }

    @PostMapping("/pickups")
    Object find(@RequestParam(defaultValue = "") String code) {
        var item = code.isBlank() ? null : pickups.findByCode(code).orElse(null);
        if (item == null) {
            var errors = FieldErrors.none().add("code", "unknown", text("pickups.resident.unknown"));
            return new PickupStatePage(code.strip(), null, errors, false);
        }
        return Redirect.to("/pickups/" + item.code());
    }

    @GetMapping("/pickups/{code}")
    PickupStatePage show(@PathVariable String code) {
        return pickups.findByCode(code)
                .map(item -> new PickupStatePage("", found(item), FieldErrors.none(), false))
                .orElseGet(() -> new PickupStatePage(
                        code, null, FieldErrors.none().add("code", "unknown", text("pickups.resident.unknown")), true));
    }

    private PickupStatePage.Found found(PickupItem item) {
        var offer = offers.offer(item.step());
        return new PickupStatePage.Found(
                texts.product(item.step()),
                item.state().tag(),
                texts.location(item.location()),
                item.expectedOn() == null ? "" : Formats.date(item.expectedOn()),
                rules(offer),
                Links.absolute("/pickups/" + item.code()),
                offers.isOut(offer, item.location()));
    }

    private static List<String> rules(PickupOffer offer) {
        var rules = new ArrayList<String>();
        rules.add(text("pickups.mail.bring"));
        rules.add(text(
                offer.proxy() == PickupOffer.Proxy.ALLOWED
                        ? "pickups.mail.proxy.allowed"
                        : "pickups.mail.proxy.forbidden"));
        rules.add(text("pickups.mail.keep", offer.keepDays()));
        return rules;
    }
}
