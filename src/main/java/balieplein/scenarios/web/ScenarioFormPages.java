package balieplein.scenarios.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.locations.Locations;
import balieplein.scenarios.WhatIf;
import balieplein.scenarios.WrittenScenario;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Texts;
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
                location.pools().stream()
                        .map(pool -> new Choice(pool.code(), pool.name().in(Texts.language())))
                        .toList(),
                products.list(Texts.language()).stream()
                        .map(product ->
                                new Choice(product.code(), product.name().in(Texts.language())))
                        .toList(),
                locations.list().stream()
                        .filter(other -> !other.code().equals(location.code()))
                        .map(other -> new Choice(other.code(), other.name()))
                        .toList(),
                "",
                refusal,
                errors);
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
