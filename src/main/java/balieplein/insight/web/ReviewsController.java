package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.insight.Reviews;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Looking back every so many months (LOC-12).
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping("/staff/reports/reviews")
class ReviewsController {

    private static final int MOST_MONTHS = 60;

    private final Reviews reviews;
    private final Locations locations;
    private final Products products;
    private final ReviewPages pages;
    private final InstantSource clock;

    ReviewsController(Reviews reviews, Locations locations, Products products, ReviewPages pages, InstantSource clock) {
        this.reviews = reviews;
        this.locations = locations;
        this.products = products;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ReviewsPage list() {
        return pages.page(Map.of(), FieldErrors.none());
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
        if (!product.isEmpty() && products.find(product).isEmpty()) {
            errors.add("product", "unknown", text("insight.staff.reviews.error.product"));
        }
        if (errors.isEmpty()) {
            switch (reviews.plan(location, product.isEmpty() ? null : product, months, due)) {
                case Reviews.Reviewing.Done done -> {
                    return Redirect.to("/staff/reports/reviews/" + done.code());
                }
                case Reviews.Reviewing.AlreadyPlanned _, Reviews.Reviewing.AlreadyConcluded _ ->
                    errors.add("location", "planned", text("insight.staff.reviews.error.planned"));
            }
        }
        return pages.page(typed, errors);
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
            return CityTime.day(typed);
        } catch (DateTimeException e) {
            errors.add("due", "no-date", text("insight.staff.error.date"));
            return CityTime.date(clock.instant());
        }
    }
}
