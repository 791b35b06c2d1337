package balieplein.catalogue.web;

import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.identity.Place;
import balieplein.identity.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The service of the product that is edited, and the one it is given: nobody edits the products of another service,
/// and nobody gives it theirs.
@Component
class ProductPlaces implements Places {

    private final Products products;

    ProductPlaces(Products products) {
        this.products = products;
    }

    static Place of(Product product) {
        var service = product.service();
        return service == null ? Place.ALL_SERVICES : Place.service(service);
    }

    @Override
    public List<Place> find(Function<String, Optional<String>> given) {
        var places = new ArrayList<Place>();
        given.apply("code").flatMap(products::find).map(ProductPlaces::of).ifPresent(places::add);
        given.apply("service").map(Place::service).ifPresent(places::add);
        return places;
    }
}
