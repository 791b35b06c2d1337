package balieplein.scenarios;

import balieplein.catalogue.Products;
import balieplein.locations.Location;
import balieplein.locations.OpeningWeek;
import balieplein.models.Demand;
import balieplein.models.Errand;
import java.util.ArrayList;

/// The visitors of a scenario: the measured ones, with what the scenario changes about them.
final class ChangedVisitors {

    private final Location location;
    private final Products products;
    private final OpeningWeek before;

    /// @param before the hours under which the visitors were measured
    ChangedVisitors(Location location, Products products, OpeningWeek before) {
        this.location = location;
        this.products = products;
        this.before = before;
    }

    Demand of(Scenario scenario, Demand measured) {
        var change = scenario.change();
        var demand = new ShiftedWeek(measured, before, scenario.week(), change.shift()).demand();
        if (change.extra() != 0) {
            scale(demand, 1 + change.extra() / 100.0);
        }
        var moved = change.product() == null ? demand : moved(demand, change.product(), change.movedTo());
        return new ChangedShares(products, before).of(moved, scenario);
    }

    private static void scale(Demand demand, double factor) {
        for (var day : demand.rates()) {
            for (var halfHour : day) {
                for (var errand = 0; errand < halfHour.length; errand++) {
                    halfHour[errand] *= factor;
                }
            }
        }
    }

    private Demand moved(Demand demand, String product, @org.jspecify.annotations.Nullable String pool) {
        var errands = new ArrayList<Errand>();
        var target = location.pools().stream()
                .filter(each -> each.code().equals(pool))
                .findFirst()
                .map(location.pools()::indexOf)
                .orElse(-1);
        for (var number = 0; number < demand.errands().size(); number++) {
            var errand = demand.errands().get(number);
            var moves = errand.steps().stream().anyMatch(step -> step.startsWith(product + "."));
            errands.add(moves && target >= 0 ? errand.at(target, errand.servedBy() | 1L << target) : errand);
            if (moves && target < 0) {
                leaveOut(demand, number);
            }
        }
        return new Demand(errands, demand.rates(), demand.shares(), demand.punctuality(), demand.noShow());
    }

    private static void leaveOut(Demand demand, int errand) {
        for (var day : demand.rates()) {
            for (var halfHour : day) {
                halfHour[errand] = 0;
            }
        }
    }
}
