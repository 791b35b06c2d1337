package balieplein.insight.web;

import balieplein.insight.Dimension;
import balieplein.insight.DiscreetReports;
import balieplein.insight.Overviews;
import balieplein.insight.Review;
import balieplein.insight.Selection;
import balieplein.insight.Withheld;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.web.FieldErrors;
import balieplein.web.Formats;
import balieplein.web.Texts;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// The figures that lie beside a review: those of the months before it is due, and of the months before that.
@Component
class ReviewFigures {

    private final Overviews overviews;
    private final DiscreetReports reports;
    private final StaffFigures guard;
    private final Locations locations;
    private final InstantSource clock;

    ReviewFigures(
            Overviews overviews,
            DiscreetReports reports,
            StaffFigures guard,
            Locations locations,
            InstantSource clock) {
        this.overviews = overviews;
        this.reports = reports;
        this.guard = guard;
        this.locations = locations;
        this.clock = clock;
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

    /// Visits per group of counters, of one product when the review is about one; as whoever looks may see them
    /// (MEA-08).
    private ReviewPage.Pools pools(Review review, Selection period) {
        var product = review.product();
        var by = product == null ? List.of(Dimension.POOL) : List.of(Dimension.POOL, Dimension.PRODUCT);
        var request = new ReportRequest(period, by).discreetly(false, CityTime.date(clock.instant()));
        var rows = reports.visits(request.selection(), by, guard.discretion(request, false)).rows().stream()
                .filter(row -> product == null || row.keys().getLast().equals(product))
                .toList();
        return new ReviewPage.Pools(
                request.selection().equals(period) ? "" : Shown.period(request.selection()),
                rows.stream().anyMatch(row -> row.withheld() != Withheld.NOT),
                rows.stream()
                        .map(row -> new MonthPage.Figure(
                                pool(review.location(), row.keys().getFirst()),
                                row.withheld() == Withheld.NOT ? Formats.number(row.visits()) : Shown.NOTHING))
                        .toList());
    }

    private String pool(String location, String code) {
        return locations
                .find(location)
                .flatMap(each -> each.findPool(code))
                .map(pool -> pool.name().in(Texts.language()))
                .orElse(code.isEmpty() ? Shown.NOTHING : code);
    }
}
