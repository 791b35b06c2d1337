package balieplein.insight.web;

import static balieplein.web.Formats.number;
import static balieplein.web.Texts.text;

import balieplein.insight.Overview;
import balieplein.web.Bar;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Who must come again, and who was sent on.
final class OverviewReturns {

    private OverviewReturns() {}

    static DashboardPage.Returns of(Overview overview) {
        var returns = overview.returns();
        var sent = overview.referrals().rows().stream()
                .filter(row -> !row.keys().getFirst().equals("0"))
                .mapToInt(row -> row.visits())
                .sum();
        var all = overview.totals().visits();
        return new DashboardPage.Returns(
                text(
                        "insight.staff.over.returns.sentence",
                        Shown.share(returns.share()),
                        returns.incomplete(),
                        returns.closed(),
                        returns.returned()),
                returns.missing().stream()
                        .map(missing -> new Bar(missing.what(), missing.visits(), number(missing.visits())))
                        .toList(),
                text("insight.staff.over.referrals.sentence", Shown.share(share(sent, all)), sent));
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
