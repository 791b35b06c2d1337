package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.identity.Allowed;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.identity.Role;
import balieplein.insight.Review;
import balieplein.insight.Reviews;
import balieplein.web.FieldErrors;
import balieplein.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One review: its figures, and what was concluded (LOC-12).
@Allowed({Role.ANALYST, Role.FLOOR_MANAGER, Role.ADMIN})
@Controller
@RequestMapping("/staff/reports/reviews/{code}")
class ReviewController {

    private static final int LONGEST = 4_000;

    private final Reviews reviews;
    private final ReviewFigures figures;
    private final ReviewPages pages;

    ReviewController(Reviews reviews, ReviewFigures figures, ReviewPages pages) {
        this.reviews = reviews;
        this.figures = figures;
        this.pages = pages;
    }

    @GetMapping
    ReviewPage review(@PathVariable String code) {
        var review = seen(code);
        var conclusion = review.conclusion();
        return figures.page(review, pages.name(review), conclusion == null ? "" : conclusion, FieldErrors.none());
    }

    @PostMapping
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
                : figures.page(review, pages.name(review), conclusion, errors);
    }

    private Review seen(String code) {
        var review = reviews.get(code);
        Reach.require(Place.location(review.location()));
        return review;
    }
}
