package balieplein.scenarios.web;

import balieplein.catalogue.Products;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.web.Texts;
import org.springframework.stereotype.Component;

/// How the products and locations of a scenario are called; one that is gone goes by its code.
@Component
class Names {

    private final Products products;
    private final Locations locations;

    Names(Products products, Locations locations) {
        this.products = products;
        this.locations = locations;
    }

    String of(String code) {
        return products.find(code)
                .map(product -> product.name().in(Texts.language()))
                .or(() -> locations.find(code).map(Location::name))
                .orElse(code);
    }
}
