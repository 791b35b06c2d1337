package balieplein.reception.web;

import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.locations.Location;
import balieplein.plaza.CheckIns;
import balieplein.plaza.TicketNumber;
import balieplein.reception.Tallied;
import balieplein.reception.Tallies;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import balieplein.zones.Zones;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the screen of the info desk.
@Component
class InfoDeskPages {

    private static final int MOST_HITS = 8;

    private final Products products;
    private final InfoLocations locations;
    private final Tallies tallies;
    private final InfoAnswers answers;
    private final Zones zones;
    private final InfoTallyKeys keys;

    InfoDeskPages(
            Products products,
            InfoLocations locations,
            Tallies tallies,
            InfoAnswers answers,
            Zones zones,
            InfoTallyKeys keys) {
        this.products = products;
        this.locations = locations;
        this.tallies = tallies;
        this.answers = answers;
        this.zones = zones;
        this.keys = keys;
    }

    InfoDeskPage of(String wanted, String words, String chosen, InfoDone done) {
        var location = location(wanted);
        var found = words.isBlank() || CheckIns.isTicket(words)
                ? List.<Product>of()
                : products.search(words, Texts.language());
        var product = chosen.isEmpty() && found.size() == 1
                ? found.getFirst()
                : products.find(chosen).filter(Product::isPublished).orElse(null);
        return new InfoDeskPage(
                location.code(),
                locations.choices(),
                words,
                found.stream().limit(MOST_HITS).map(each -> hit(each, product)).toList(),
                product == null ? null : answers.answer(product, location),
                done.email(),
                done.ticket(),
                done.refusal(),
                done.earlier(),
                UUID.randomUUID().toString(),
                zones.toFetch(location.code()).stream()
                        .map(stay -> TicketNumber.spaced(stay.ticket()))
                        .toList(),
                keys.of(location.code()),
                tallies.last(location.code()).map(Tallied::number).orElse(0L),
                done.said(),
                done.errors());
    }

    /// The one that was asked for, or the first in reach. Throws [NotFound] in a city without any.
    Location location(String wanted) {
        return locations.list().stream()
                .filter(each -> wanted.isEmpty() || each.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("No location '" + wanted + "'."));
    }

    private static InfoDeskPage.Hit hit(Product product, @Nullable Product chosen) {
        var language = Texts.language();
        return new InfoDeskPage.Hit(
                product.code(),
                product.name().in(language),
                product.summary().in(language),
                Optional.ofNullable(chosen)
                        .filter(each -> each.code().equals(product.code()))
                        .isPresent());
    }
}
