package balieplein.insight.web;

import balieplein.insight.Dimension;
import balieplein.insight.Overviews;
import balieplein.insight.Reports;
import balieplein.insight.Review;
import balieplein.insight.Selection;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/// The figures that lie beside a review: those of the months before it is due, and of the months before that.
@Component
class ReviewFigures {

    private final Overviews overviews;
    private final Reports reports;
    private final Locations locations;

    ReviewFigures(Overviews overviews, Reports reports, Locations locations) {
        this.overviews = overviews;
        this.reports = reports;
        this.locations = locations;
    }

    ReviewPage page(Review review, String name, String conclusion, FieldErrors errors) {
        var period = review.period();
        var before = new Selection(
                review.location(),
                period.from().minusMonths(review.months()),
                period.from().minusDays(1));
        var now = overviews.of(period);
        return new ReviewPage(
                review.code(),
                name,
                Shown.period(period),
                Formats.date(review.due()),
                review.isOpen(),
                OverviewHeadlines.of(now, overviews.of(before)),
                new OverviewRanks(
                                now,
                                file -> "/staff/reports/times.csv?" + DashboardController.query(period)
                                        + "&by=weekday,opening")
                        .ranks(),
                pools(review, period),
                conclusion,
                errors);
    }

    /// Visits per group of counters, of one product when the review is about one.
    private List<MonthPage.Figure> pools(Review review, Selection period) {
        var product = review.product();
        var location = locations.find(review.location());
        return reports.visits(period, List.of(Dimension.POOL, Dimension.PRODUCT)).rows().stream()
                .filter(row -> product == null || row.keys().getLast().equals(product))
                .collect(java.util.stream.Collectors.groupingBy(
                        row -> row.keys().getFirst(),
                        java.util.TreeMap::new,
                        java.util.stream.Collectors.summingInt(row -> row.visits())))
                .entrySet()
                .stream()
                .map(entry -> new MonthPage.Figure(
                        location.flatMap(each -> each.findPool(entry.getKey()))
                                .map(pool -> pool.name().in(Texts.language()))
                                .orElse(entry.getKey().isEmpty() ? Shown.NOTHING : entry.getKey()),
                        Formats.number(entry.getValue())))
                .toList();
    }
}
