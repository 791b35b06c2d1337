package balieplein.scenarios;

import balieplein.catalogue.Products;
import balieplein.catalogue.StepRegime;
import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import balieplein.models.Demand;
import balieplein.models.Errand;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;

/// The shares of appointments in a scenario.
final class ChangedShares {

    private final Products products;
    private final OpeningWeek before;

    /// @param before the hours under which the visitors were measured
    ChangedShares(Products products, OpeningWeek before) {
        this.products = products;
        this.before = before;
    }

    /// Where the regime of a day changes, or a share was asked for; else as measured.
    Demand of(Demand demand, Scenario scenario) {
        var shares = new double[7][];
        for (var weekday : DayOfWeek.values()) {
            var measured = demand.shares()[weekday.ordinal()];
            var day = measured.clone();
            var regime = regime(scenario.week().on(weekday));
            for (var number = 0; number < day.length; number++) {
                day[number] = share(demand.errands().get(number), measured[number], regime, weekday, scenario);
            }
            shares[weekday.ordinal()] = day;
        }
        return new Demand(demand.errands(), demand.rates(), shares, demand.punctuality(), demand.noShow());
    }

    private double share(Errand errand, double measured, Regime regime, DayOfWeek weekday, Scenario scenario) {
        if (!isBookable(errand.steps()) || regime == Regime.WALK_IN) {
            return regime == regime(before.on(weekday)) ? measured : 0;
        }
        var wished = scenario.change().share();
        if (regime == Regime.APPOINTMENT) {
            return regime == regime(before.on(weekday)) && wished == null ? measured : 1;
        }
        return wished == null ? measured : wished / 100.0;
    }

    private boolean isBookable(List<String> steps) {
        return steps.stream()
                .map(step ->
                        products.findStep(step).map(found -> found.regime()).orElse(StepRegime.MIXED))
                .filter(Objects::nonNull)
                .allMatch(StepRegime::bookable);
    }

    static Regime regime(List<OpeningWindow> windows) {
        return windows.isEmpty() ? Regime.CLOSED : windows.getFirst().regime();
    }
}
