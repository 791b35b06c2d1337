package balieplein.scenarios.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.scenarios.WhatIf;
import balieplein.scenarios.WrittenScenario;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what the form of a scenario offers.
@Component
class ScenarioFormPages {

    private final Locations locations;
    private final Products products;

    ScenarioFormPages(Locations locations, Products products) {
        this.locations = locations;
        this.products = products;
    }

    ScenarioFormPage page(String path, int version, WrittenScenario written, String refusal, FieldErrors errors) {
        var location = locations.get(written.at("location"));
        return new ScenarioFormPage(
                path,
                version,
                location.name(),
                written,
                with(written.pools(), pools(location)),
                with(
                        Set.of(written.at("product")),
                        products.list(Texts.language()).stream()
                                .map(product -> new Choice(
                                        product.code(), product.name().in(Texts.language())))),
                with(
                        Set.of(written.at("takes-over")),
                        locations.list().stream()
                                .filter(other -> !other.code().equals(location.code())
                                        && Reach.includes(Place.location(other.code())))
                                .map(other -> new Choice(other.code(), other.name()))),
                with(Set.of(written.at("moved-to")), pools(location)),
                "",
                refusal,
                errors,
                true);
    }

    private static Stream<Choice> pools(Location location) {
        return location.pools().stream()
                .map(pool -> new Choice(pool.code(), pool.name().in(Texts.language())));
    }

    /// What there is, and what was written and is there no longer: it stays until somebody chooses again.
    private static List<Choice> with(Set<String> written, Stream<Choice> known) {
        var choices = new ArrayList<>(known.toList());
        written.stream()
                .filter(code -> !code.isEmpty()
                        && choices.stream().noneMatch(choice -> choice.value().equals(code)))
                .forEach(code -> choices.add(new Choice(code, code)));
        return choices;
    }

    /// Refuses a scenario about a location where whoever writes it may not see figures, also as the one that closes.
    static void requireReach(WrittenScenario written) {
        Reach.require(Place.location(written.at("location")));
        if (!written.at("takes-over").isEmpty()) {
            Reach.require(Place.location(written.at("takes-over")));
        }
    }

    static String tooLittle(WhatIf.TooLittle measured) {
        return text(
                "scenarios.staff.too-little",
                measured.days(),
                measured.visits(),
                WhatIf.TooLittle.LEAST_DAYS,
                WhatIf.TooLittle.LEAST_VISITS);
    }
}
