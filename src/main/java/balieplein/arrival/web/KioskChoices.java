package balieplein.arrival.web;

import static balieplein.web.Texts.text;

import balieplein.arrival.CardArrivals;
import balieplein.arrival.Offers;
import balieplein.catalogue.Theme;
import balieplein.locations.Location;
import balieplein.pickups.PickupOffers;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the kiosk offers to choose from, ten at most on a screen that does not scroll.
@Component
class KioskChoices {

    private static final int MOST = 10;

    private final PickupOffers pickups;
    private final Offers offers;
    private final CardArrivals cards;

    KioskChoices(PickupOffers pickups, Offers offers, CardArrivals cards) {
        this.pickups = pickups;
        this.offers = offers;
        this.cards = cards;
    }

    boolean readsCards() {
        return cards.hasReader();
    }

    boolean hasPickups(Location location, LocalDate day) {
        return !pickups.choices(location.code(), day).isEmpty();
    }

    List<KioskChoice> pickups(Location location, LocalDate day, KioskView view) {
        return pickups.choices(location.code(), day).stream()
                .map(pickup -> choice(pickup, view))
                .toList();
    }

    /// What most people come for, and the way to the rest.
    List<KioskChoice> first(Location location, LocalDate day, KioskView view) {
        var all = offers.list(location, day, Texts.language());
        if (all.size() <= MOST) {
            return all.stream().map(offer -> choice(offer, view)).toList();
        }
        var choices = new ArrayList<>(
                all.stream().limit(MOST - 1).map(offer -> choice(offer, view)).toList());
        choices.add(KioskChoice.to("dots", text("arrival.kiosk.other"), "", view.to("/themes")));
        return choices;
    }

    List<KioskChoice> themes(Location location, LocalDate day, KioskView view) {
        return offers.themes(location, day, Texts.language()).stream()
                .map(theme -> KioskChoice.to(
                        "chevron-right", KioskThemes.name(theme), "", view.to("/themes/" + theme.code() + "?page=1")))
                .toList();
    }

    /// @param page from 1; a theme with more goes on to the next, and from the last back to the first
    List<KioskChoice> of(Theme theme, int page, Location location, LocalDate day, KioskView view) {
        var all = offers.list(location, day, Texts.language()).stream()
                .filter(offer -> offer.product().theme() == theme)
                .toList();
        if (all.size() <= MOST) {
            return all.stream().map(offer -> choice(offer, view)).toList();
        }
        var from = Math.clamp((page - 1L) * (MOST - 1), 0, all.size() - 1);
        var to = Math.min(all.size(), from + MOST - 1);
        var choices = new ArrayList<>(
                all.subList(from, to).stream().map(offer -> choice(offer, view)).toList());
        var next = to < all.size() ? page + 1 : 1;
        choices.add(KioskChoice.to(
                "dots", text("arrival.kiosk.more"), "", view.to("/themes/" + theme.code() + "?page=" + next)));
        return choices;
    }

    /// What is out of stock is shown, and cannot be touched (EXP-01).
    private static KioskChoice choice(PickupOffers.Choice pickup, KioskView view) {
        var name = pickup.name().in(Texts.language());
        return pickup.outOfStock()
                ? KioskChoice.not(pickup.icon(), name, text("arrival.kiosk.pickup.out"))
                : KioskChoice.to(pickup.icon(), name, "", view.to("/products/" + pickup.step() + "?from=pick-up"));
    }

    private static KioskChoice choice(Offers.Offer offer, KioskView view) {
        return KioskChoice.to(
                offer.product().icon(),
                offer.name(Texts.language()),
                "",
                view.to("/products/" + offer.step().fullCode() + "?from=products"));
    }
}
