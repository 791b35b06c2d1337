package balieplein.pickups;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.cities.Cities;
import balieplein.kernel.Language;
import balieplein.locations.Locations;
import balieplein.notifications.Message;
import balieplein.notifications.Outbox;
import balieplein.web.Texts;
import org.springframework.stereotype.Component;

/// What residents are told about an item: that it is ready, and that it still is. Each once.
@Component
class PickupLetters {

    private final Outbox outbox;
    private final Products products;
    private final Locations locations;
    private final PickupOffers offers;
    private final Cities cities;

    PickupLetters(Outbox outbox, Products products, Locations locations, PickupOffers offers, Cities cities) {
        this.outbox = outbox;
        this.products = products;
        this.locations = locations;
        this.offers = offers;
        this.cities = cities;
    }

    /// It lies ready: where, what to bring, who may come, until when.
    void ready(PickupItem item) {
        send(item, "ready", "pickup-ready:" + item.code());
    }

    /// It has been ready for so many days.
    void reminder(PickupItem item, int days) {
        send(item, "reminder", "pickup-reminder-" + days + ":" + item.code());
    }

    private void send(PickupItem item, String what, String key) {
        var email = item.email();
        if (email != null) {
            Texts.speaking(item.language(), () -> outbox.send(message(item, email, what, key, item.language())));
        }
    }

    private Message message(PickupItem item, String email, String what, String key, Language language) {
        var offer = offers.offer(item.step());
        var product = products.nameOf(item.step(), language);
        var place =
                locations.find(item.location()).map(location -> location.name()).orElse(item.location());
        var proxy = offer.proxy() == PickupOffer.Proxy.ALLOWED ? "allowed" : "forbidden";
        var body = String.join(
                "\n\n",
                text("pickups.mail." + what + ".text", product, place),
                text("pickups.mail.bring"),
                text("pickups.mail.proxy." + proxy),
                text("pickups.mail.keep", offer.keepDays()),
                text("pickups.mail.link", link(item, language)),
                cities.current().title());
        return Message.email(key, email, language, text("pickups.mail." + what + ".subject", product), body);
    }

    /// On the first address of the city: many of these mails are written at night.
    private String link(PickupItem item, Language language) {
        var city = cities.current();
        var host = city.hosts().isEmpty()
                ? city.code() + ".localhost"
                : city.hosts().getFirst();
        var prefix = language == city.language() ? "" : "/" + language.tag();
        return "https://" + host + prefix + PickupCode.PATH + item.code();
    }
}
