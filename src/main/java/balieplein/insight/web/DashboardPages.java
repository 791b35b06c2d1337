package balieplein.insight.web;

import static balieplein.web.Texts.text;

import balieplein.catalogue.Products;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import balieplein.insight.Overview;
import balieplein.insight.Selection;
import balieplein.locations.Locations;
import balieplein.web.Choice;
import balieplein.web.Texts;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Puts the page of a period together.
@Component
class DashboardPages {

    private final Locations locations;
    private final Products products;
    private final FindingGroups findings;

    DashboardPages(Locations locations, Products products, FindingGroups findings) {
        this.locations = locations;
        this.products = products;
        this.findings = findings;
    }

    DashboardPage page(ChosenPeriods chosen, Overview now, Overview before) {
        Function<String, String> csv = file -> csv(file, now.selection());
        var charts = new OverviewCharts(now, csv);
        var tables = new OverviewTables(now, this::nameOf, csv);
        return new DashboardPage(
                filter(chosen, now),
                OverviewHeadlines.of(now, before),
                new OverviewHeat(now, csv).heat(),
                tables.products(),
                charts.waits(),
                charts.season(),
                new OverviewRanks(now, csv).ranks(),
                new OverviewChannels(now, this::nameOf, csv).channels(),
                OverviewReturns.of(now),
                tables.access(),
                new DashboardPage.Comparison(
                        text("insight.staff.over.comparison"),
                        Shown.period(chosen.now()),
                        Shown.period(chosen.before()),
                        OverviewComparison.rows(now, before)),
                RowsController.path(now.selection(), null),
                findings.list().size());
    }

    private DashboardFilter filter(ChosenPeriods chosen, Overview now) {
        var code = chosen.now().location();
        return new DashboardFilter(
                places(),
                code == null ? "" : code,
                code == null
                        ? text("insight.staff.over.everywhere")
                        : locations.get(code).name(),
                chosen.now().from().toString(),
                chosen.now().to().toString(),
                chosen.shownBeforeFrom(),
                chosen.shownBeforeTo(),
                Shown.period(chosen.now()),
                DashboardController.query(now.selection()),
                now.totals().generated() > 0 || !now.selection().generated(),
                now.selection().generated(),
                chosen.errors());
    }

    private List<Choice> places() {
        return locations.list().stream()
                .filter(location -> Reach.includes(Place.location(location.code())))
                .map(location -> new Choice(location.code(), location.name()))
                .toList();
    }

    private String nameOf(String code) {
        return products.find(code)
                .map(product -> product.name().in(Texts.language()))
                .orElseGet(() -> code.contains(".") ? products.nameOf(code, Texts.language()) : code);
    }

    /// @param file such as `visits weekday,half-hour`
    private static String csv(String file, Selection selection) {
        var parts = file.split(" ", 2);
        return "/staff/reports/" + parts[0] + ".csv?" + DashboardController.query(selection) + "&by=" + parts[1];
    }
}
