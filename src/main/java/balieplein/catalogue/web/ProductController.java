package balieplein.catalogue.web;

import balieplein.catalogue.Offices;
import balieplein.catalogue.Product;
import balieplein.catalogue.Products;
import balieplein.identity.Open;
import balieplein.kernel.CityTime;
import balieplein.web.NotFound;
import balieplein.web.Screen;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of one product: what it costs, how to get it, what to bring.
@Open
@Controller
class ProductController {

    private static final int MOST_OFFICES = 3;

    private final Products products;
    private final Ways ways;
    private final ObjectProvider<Offices> offices;
    private final InstantSource clock;

    ProductController(Products products, Ways ways, ObjectProvider<Offices> offices, InstantSource clock) {
        this.products = products;
        this.ways = ways;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping("/products/{code}")
    ProductPage show(@PathVariable String code, @RequestParam(defaultValue = "") String variant) {
        var product = products.find(code)
                .filter(Product::isPublished)
                .orElseThrow(() -> new NotFound("No published product " + code));
        var language = Screen.current().language();
        var service = Optional.ofNullable(product.service())
                .map(owner -> products.holder(owner, CityTime.date(clock.instant())))
                .flatMap(products::findService);
        return new ProductPage(
                ProductFacts.of(product, language),
                ways.of(product, variant, service.orElse(null)),
                BringLists.of(product, variant, language),
                product.questions().stream()
                        .map(each -> new ProductPage.Answer(
                                each.question().in(language), each.answer().in(language)))
                        .toList(),
                offices(product),
                service.map(found -> found.name().in(language)).orElse(null),
                service.map(found -> found.phone())
                        .filter(phone -> !phone.isEmpty())
                        .orElse(null));
    }

    private List<OfficeCard> offices(Product product) {
        var all = offices.getIfAvailable();
        if (all == null || product.steps().isEmpty()) {
            return List.of();
        }
        return all.offering(product.steps().getFirst().fullCode()).stream()
                .limit(MOST_OFFICES)
                .map(office -> OfficeCard.of(office, clock.instant()))
                .toList();
    }
}
