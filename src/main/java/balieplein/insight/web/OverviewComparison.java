package balieplein.insight.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Texts.text;

import balieplein.insight.BookingFigures;
import balieplein.insight.Definition;
import balieplein.insight.Overview;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Two periods side by side.
final class OverviewComparison {

    private OverviewComparison() {}

    /// This period beside another, each with how many were measured (APT-15).
    static List<DashboardPage.Comparison.Row> rows(Overview now, Overview before) {
        return List.of(
                row(
                        "visits",
                        now,
                        before,
                        overview -> number(overview.totals().visits()),
                        overview -> overview.ranking().days()),
                row("p50", now, before, o -> Shown.time(o.all().waiting().p50()), o -> o.all()
                        .waiting()
                        .n()),
                row("p90", now, before, o -> Shown.time(o.all().waiting().p90()), o -> o.all()
                        .waiting()
                        .n()),
                row(
                        "from-due",
                        now,
                        before,
                        o -> Shown.time(o.all().waitingFromDue().p50()),
                        o -> o.all().waitingFromDue().n()),
                row("within", now, before, o -> Shown.share(o.all().waiting().share()), o -> o.all()
                        .waiting()
                        .judged()),
                row("punctual", now, before, o -> Shown.share(o.punctuality().share()), o -> o.punctuality()
                        .due()),
                row("handling", now, before, o -> Shown.time(o.all().handling().p50()), o -> o.all()
                        .handling()
                        .n()),
                row(
                        "throughput",
                        now,
                        before,
                        o -> Shown.time(o.all().throughput().p50()),
                        o -> o.all().throughput().n()),
                row("no-show", now, before, o -> Shown.smallShare(presence(o).noShow()), o -> presence(o)
                        .due()),
                evening(now, before),
                cancelledAhead(now, before));
    }

    private static DashboardPage.Comparison.Row evening(Overview now, Overview before) {
        Function<Overview, String> share =
                overview -> Shown.share(presence(overview).eveningShare());
        return row("evening", now, before, share, overview -> presence(overview).due());
    }

    private static DashboardPage.Comparison.Row cancelledAhead(Overview now, Overview before) {
        Function<Overview, String> hours =
                overview -> Shown.hours(presence(overview).cancelledHoursAhead());
        return row("cancelled-ahead", now, before, hours, overview -> presence(overview)
                .cancelled());
    }

    private static BookingFigures.Presence presence(Overview overview) {
        return overview.bookings().presence();
    }

    private static DashboardPage.Comparison.Row row(
            String figure,
            Overview now,
            Overview before,
            Function<Overview, String> value,
            Function<Overview, Integer> n) {
        return new DashboardPage.Comparison.Row(
                meaning(figure),
                text("insight.staff.over.figure." + figure),
                value.apply(now),
                number(n.apply(now)),
                value.apply(before),
                number(n.apply(before)));
    }

    private static Definition meaning(String figure) {
        return switch (figure) {
            case "p50", "p90" -> Definition.PERCENTILES;
            default -> Definition.valueOf(figure.toUpperCase(Locale.ROOT).replace('-', '_'));
        };
    }
}
