package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.insight.Review;
import balieplein.insight.Reviews;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Redirect;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Looking back every so many months (LOC-12).
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping("/staff/reports/reviews")
class ReviewsController {

    private static final int LONGEST = 4_000;
    private static final int MOST_MONTHS = 60;

    private final Reviews reviews;
    private final ReviewFigures figures;
    private final Locations locations;
    private final Products products;
    private final InstantSource clock;

    ReviewsController(
            Reviews reviews, ReviewFigures figures, Locations locations, Products products, InstantSource clock) {
        this.reviews = reviews;
        this.figures = figures;
        this.locations = locations;
        this.products = products;
        this.clock = clock;
    }

    @GetMapping
    ReviewsPage list() {
        return page(Map.of(), FieldErrors.none());
    }

    @PostMapping
    Object plan(@RequestParam Map<String, String> typed) {
        var errors = FieldErrors.none();
        var location = typed.getOrDefault("location", "");
        if (locations.find(location).isEmpty()) {
            errors.add("location", "unknown", text("insight.staff.reviews.error.location"));
        } else {
            Reach.require(Place.location(location));
        }
        var months = months(typed.getOrDefault("months", ""), errors);
        var due = due(typed.getOrDefault("due", ""), errors);
        var product = typed.getOrDefault("product", "");
        if (errors.isEmpty()) {
            switch (reviews.plan(location, product.isEmpty() ? null : product, months, due)) {
                case Reviews.Reviewing.Done done -> {
                    return Redirect.to("/staff/reports/reviews/" + done.code());
                }
                case Reviews.Reviewing.AlreadyPlanned planned ->
                    errors.add("location", "planned", text("insight.staff.reviews.error.planned"));
                case Reviews.Reviewing.AlreadyConcluded concluded ->
                    errors.add("location", "planned", text("insight.staff.reviews.error.planned"));
            }
        }
        return page(typed, errors);
    }

    @GetMapping("/{code}")
    ReviewPage review(@PathVariable String code) {
        var review = seen(code);
        var conclusion = review.conclusion();
        return figures.page(review, name(review), conclusion == null ? "" : conclusion, FieldErrors.none());
    }

    @PostMapping("/{code}")
    Object conclude(@PathVariable String code, @RequestParam(defaultValue = "") String conclusion) {
        var review = seen(code);
        var errors = FieldErrors.none();
        if (conclusion.isBlank() || conclusion.length() > LONGEST) {
            errors.add("conclusion", "required", text("insight.staff.reviews.error.conclusion"));
        } else if (reviews.conclude(code, conclusion.strip()) instanceof Reviews.Reviewing.AlreadyConcluded) {
            errors.add("conclusion", "concluded", text("insight.staff.reviews.error.concluded"));
        }
        return errors.isEmpty()
                ? Redirect.to("/staff/reports/reviews")
                : figures.page(review, name(review), conclusion, errors);
    }

    private Review seen(String code) {
        var review = reviews.get(code);
        Reach.require(Place.location(review.location()));
        return review;
    }

    private ReviewsPage page(Map<String, String> typed, FieldErrors errors) {
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

    private String name(Review review) {
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

    private static int months(String typed, FieldErrors errors) {
        try {
            var months = Integer.parseInt(typed.strip());
            if (months >= 1 && months <= MOST_MONTHS) {
                return months;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        errors.add("months", "number", text("insight.staff.reviews.error.months", MOST_MONTHS));
        return 1;
    }

    private LocalDate due(String typed, FieldErrors errors) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            errors.add("due", "no-date", text("insight.staff.error.date"));
            return CityTime.date(clock.instant());
        }
    }
}
