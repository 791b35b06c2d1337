package balieplein.reception.web;

import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.kernel.CityTime;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.plaza.TicketNumber;
import balieplein.reception.Tallied;
import balieplein.reception.Tallies;
import balieplein.reception.TallyCount;
import balieplein.web.Choice;
import balieplein.web.Formats;
import balieplein.web.NotFound;
import balieplein.web.Texts;
import balieplein.zones.Zones;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the screen of the info desk.
@Component
class InfoDeskPages {

    private static final int MOST_HITS = 8;

    private final Products products;
    private final Locations locations;
    private final Tallies tallies;
    private final InfoAnswers answers;
    private final Zones zones;
    private final InstantSource clock;

    InfoDeskPages(
            Products products,
            Locations locations,
            Tallies tallies,
            InfoAnswers answers,
            Zones zones,
            InstantSource clock) {
        this.products = products;
        this.locations = locations;
        this.tallies = tallies;
        this.answers = answers;
        this.zones = zones;
        this.clock = clock;
    }

    InfoDeskPage of(String wanted, String words, String chosen, InfoDone done) {
        var location = location(wanted);
        var found = words.isBlank() ? List.<Product>of() : products.search(words, Texts.language());
        var product = chosen.isEmpty() && found.size() == 1
                ? found.getFirst()
                : products.find(chosen).filter(Product::isPublished).orElse(null);
        return new InfoDeskPage(
                location.code(),
                reachable().stream()
                        .map(each -> new Choice(each.code(), each.name()))
                        .toList(),
                words,
                found.stream().limit(MOST_HITS).map(each -> hit(each, product)).toList(),
                product == null ? null : answers.answer(product, location),
                done.email(),
                done.ticket(),
                done.refusal(),
                zones.toFetch(location.code()).stream()
                        .map(stay -> TicketNumber.spaced(stay.ticket()))
                        .toList(),
                keys(location.code()),
                tallies.last(location.code()).map(Tallied::number).orElse(0L),
                done.said(),
                done.errors());
    }

    /// The one that was asked for, or the first in reach. Throws [NotFound] in a city without any.
    Location location(String wanted) {
        return reachable().stream()
                .filter(each -> wanted.isEmpty() || each.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("No location '" + wanted + "'."));
    }

    private List<Location> reachable() {
        return locations.list().stream()
                .filter(each -> Reach.includes(Place.location(each.code())))
                .toList();
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

    private List<InfoDeskPage.TallyKey> keys(String location) {
        var kinds = tallies.kinds();
        var today = tallies.counts(location, CityTime.date(clock.instant())).stream()
                .collect(Collectors.groupingBy(TallyCount::kind, Collectors.summingInt(TallyCount::count)));
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new InfoDeskPage.TallyKey(
                        kinds.get(i).code(),
                        kinds.get(i).name().in(Texts.language()),
                        "Alt+" + (i + 1),
                        Formats.number(today.getOrDefault(kinds.get(i).code(), 0))))
                .toList();
    }
}
