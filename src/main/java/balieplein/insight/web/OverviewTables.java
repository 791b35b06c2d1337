package balieplein.insight.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Texts.text;

import balieplein.insight.AccessFigures;
import balieplein.insight.Overview;
import balieplein.insight.TimesReport;
import balieplein.web.Bar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The tables of a period.
final class OverviewTables {

    private static final int MOST = 10;

    private final Overview overview;
    private final UnaryOperator<String> nameOf;
    private final Function<String, String> csv;

    /// @param nameOf finds the name of a product or a product step
    OverviewTables(Overview overview, UnaryOperator<String> nameOf, Function<String, String> csv) {
        this.overview = overview;
        this.nameOf = nameOf;
        this.csv = csv;
    }

    DashboardPage.Products products() {
        var bars = overview.visits().rows().stream()
                .sorted(Comparator.comparingInt(balieplein.insight.VisitsReport.Row::visits)
                        .reversed())
                .map(row -> new Bar(nameOf.apply(row.keys().getFirst()), row.visits(), number(row.visits())))
                .toList();
        var sentence = bars.isEmpty()
                ? ""
                : text("insight.staff.day.products.sentence", bars.getFirst().label(), (int)
                        bars.getFirst().value());
        return new DashboardPage.Products(
                sentence,
                most(bars),
                overview.products().rows().stream().map(this::product).toList(),
                csv.apply("times product"));
    }

    /// The others together, which the table has one by one.
    private static List<Bar> most(List<Bar> bars) {
        if (bars.size() <= MOST + 1) {
            return bars;
        }
        var shown = new ArrayList<>(bars.subList(0, MOST));
        var others = bars.subList(MOST, bars.size());
        var visits = others.stream().mapToDouble(Bar::value).sum();
        shown.add(new Bar(text("insight.staff.over.products.others", others.size()), visits, number((int) visits)));
        return shown;
    }

    DashboardPage.Access access() {
        var rows = overview.access().rows();
        var slowest = rows.isEmpty() ? null : rows.getFirst();
        return new DashboardPage.Access(
                slowest == null ? text("insight.staff.over.access.none") : slowest(slowest),
                rows.stream()
                        .map(row -> new DashboardPage.Access.Row(
                                nameOf.apply(row.step()),
                                Shown.days(row.middle()),
                                row.worst() == null ? Shown.NOTHING : number(row.worst()),
                                number(row.none()),
                                number(row.nights())))
                        .toList(),
                csv.apply("access nights"));
    }

    private String slowest(AccessFigures.Row row) {
        var name = nameOf.apply(row.step());
        return row.middle() == null
                ? text("insight.staff.over.access.nowhere", name)
                : text("insight.staff.over.access.sentence", name, row.middle());
    }

    private DashboardPage.Products.Row product(TimesReport.Row row) {
        return new DashboardPage.Products.Row(
                nameOf.apply(row.keys().getFirst()),
                RowsController.path(overview.selection(), row.keys().getFirst()),
                number(row.visits()),
                Shown.bare(row.waiting().p50()),
                Shown.bare(row.waiting().p90()),
                Shown.bare(row.handling().p50()),
                Shown.share(row.waiting().share()));
    }
}
