package balieplein.pickups.web;

import static balieplein.web.Texts.text;

import balieplein.kernel.CityTime;
import balieplein.pickups.HandedOver;
import balieplein.pickups.PickupItem;
import balieplein.pickups.PickupOffer;
import balieplein.pickups.PickupOffers;
import balieplein.pickups.Pickups;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the page of an item.
@Component
class PickupItemPages {

    private final Pickups pickups;
    private final PickupOffers offers;
    private final PickupTexts texts;

    PickupItemPages(Pickups pickups, PickupOffers offers, PickupTexts texts) {
        this.pickups = pickups;
        this.offers = offers;
        this.texts = texts;
    }

    PickupItemPage of(PickupItem item, String said, Map<String, String> values, FieldErrors errors) {
        var offer = offers.offer(item.step());
        var row = texts.row(item);
        var events = pickups.events(item.code());
        return new PickupItemPage(
                row,
                item.expectedOn() == null ? "" : Formats.date(item.expectedOn()),
                offer.proxy() == PickupOffer.Proxy.ALLOWED,
                offer.identity(),
                item.hasNumber(),
                item.readyAt() != null && !item.state().isOver() && row.days() > offer.keepDays(),
                events.stream().anyMatch(event -> event.event().equals("moved-away")),
                rules(offer),
                events.stream()
                        .map(event -> new PickupItemPage.Event(
                                when(event.at()), text("pickups.staff.event." + event.event()), event.reason()))
                        .toList(),
                pickups.handOver(item.code()).map(PickupItemPages::handed).orElse(null),
                said,
                values,
                errors);
    }

    static List<String> rules(PickupOffer offer) {
        var rules = new ArrayList<String>();
        rules.add(text(offer.identity() ? "pickups.staff.rule.identity" : "pickups.staff.rule.anybody"));
        rules.add(text(
                offer.proxy() == PickupOffer.Proxy.ALLOWED
                        ? "pickups.staff.rule.proxy-allowed"
                        : "pickups.staff.rule.proxy-forbidden"));
        var aloneFrom = offer.aloneFrom();
        if (aloneFrom != null) {
            rules.add(text("pickups.staff.rule.alone", aloneFrom));
        }
        rules.add(text("pickups.staff.rule.keep", offer.keepDays()));
        return rules;
    }

    private static String handed(HandedOver record) {
        var who = text("pickups.staff.to." + record.collector().tag());
        var name = record.name() == null ? who : text("pickups.staff.to-name", who, record.name());
        return record.document() == null
                ? name
                : text("pickups.staff.seen-document", name, text("pickups.staff.document." + record.document()));
    }

    private static String when(Instant at) {
        var local = CityTime.local(at);
        return Formats.shortDay(local.toLocalDate()) + " " + Formats.clock(local.toLocalTime());
    }

    /// The number of a card is never shown again.
    PickupItemPage again(PickupItem item, Map<String, String> form, FieldErrors errors) {
        var values = new HashMap<>(form);
        values.remove("number");
        values.remove("_csrf");
        return of(item, "", values, errors);
    }
}
