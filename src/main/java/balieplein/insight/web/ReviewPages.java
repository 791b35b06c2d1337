package balieplein.insight.web;

import balieplein.catalogue.Products;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.insight.Review;
import balieplein.insight.Reviews;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts reviews on their list.
@Component
class ReviewPages {

    private final Reviews reviews;
    private final Locations locations;
    private final Products products;

    ReviewPages(Reviews reviews, Locations locations, Products products) {
        this.reviews = reviews;
        this.locations = locations;
        this.products = products;
    }

    ReviewsPage page(Map<String, String> typed, FieldErrors errors) {
        var all = reviews.list().stream()
                .filter(review -> Reach.includes(Place.location(review.location())))
                .toList();
        return new ReviewsPage(
                all.stream().filter(Review::isOpen).map(this::row).toList(),
                all.stream().filter(review -> !review.isOpen()).map(this::row).toList(),
                locations.list().stream()
                        .filter(location -> Reach.includes(Place.location(location.code())))
                        .map(location -> new Choice(location.code(), location.name()))
                        .toList(),
                products.list(Texts.language()).stream()
                        .map(product ->
                                new Choice(product.code(), product.name().in(Texts.language())))
                        .toList(),
                typed,
                errors);
    }

    private ReviewsPage.Row row(Review review) {
        var conclusion = review.conclusion();
        return new ReviewsPage.Row(
                name(review),
                "/staff/reports/reviews/" + review.code(),
                Formats.date(review.due()),
                review.isOpen() ? reviews.isDue(review) ? "due" : "planned" : "concluded",
                conclusion == null ? "" : conclusion);
    }

    String name(Review review) {
        var location =
                locations.find(review.location()).map(each -> each.name()).orElse(review.location());
        var product = review.product();
        return product == null
                ? location
                : location + " · "
                        + products.find(product)
                                .map(each -> each.name().in(Texts.language()))
                                .orElse(product);
    }
}
