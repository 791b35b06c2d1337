package balieplein.scenarios;

import balieplein.catalogue.Products;
import balieplein.insight.Measurement;
import balieplein.insight.Measurements;
import balieplein.insight.Selection;
import balieplein.locations.Locations;
import balieplein.models.Demand;
import balieplein.models.QueueModel;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Plays a scenario and the week as it is, on the same measured visitors and with the same luck.
@Component
class Experiment {

    static final int PROMISE = 10 * 60;

    private static final int REPETITIONS = 30;
    private static final long SEED = 20170116;

    private final Measurements measurements;
    private final Locations locations;
    private final Products products;
    private final HourCostsTable costs;

    Experiment(Measurements measurements, Locations locations, Products products, HourCostsTable costs) {
        this.measurements = measurements;
        this.locations = locations;
        this.products = products;
        this.costs = costs;
    }

    WhatIf run(Scenario scenario) {
        var ground = ground(scenario);
        var measured = ground.measured();
        var days = new Today(ground.location(), ground.measured())
                .leastDays(ground.today().week());
        if (days < WhatIf.TooLittle.LEAST_DAYS || measured.visits() < WhatIf.TooLittle.LEAST_VISITS) {
            return new WhatIf.TooLittle(days, measured.visits());
        }
        var theirs = takenOver(scenario);
        if (theirs != null && theirs.visits() < WhatIf.TooLittle.LEAST_VISITS) {
            return new WhatIf.TooLittle(days, theirs.visits());
        }
        var location = ground.location();
        var model = new QueueModel(new QueueModel.Settings(
                REPETITIONS, SEED, (int) Math.round(measured.habits().walk()), PROMISE));
        var calendar = new PlayedDays(location, scenario.to(), seasons(scenario));
        var today = model.play(ground.demand(), calendar.of(ground.today(), scenario.year()));
        var then = model.play(changed(scenario, ground, theirs), calendar.of(scenario, scenario.year()));
        var prices = costs.get(scenario.location());
        var cost = prices.cost(ground.today(), scenario, scenario.counters());
        var notes = new ArrayList<>(new Notes(scenario, ground, REPETITIONS).list());
        if (!prices.pools().isEmpty()) {
            notes.add(Note.assumed(cost == null ? "cost-missing" : "cost"));
        }
        return new WhatIf.Answered(
                today,
                then,
                location.pools().stream().map(pool -> pool.code()).toList(),
                measured.visits(),
                measured.generated(),
                mark(measured),
                notes,
                cost);
    }

    /// What was measured in the period of a scenario, and the week in which it was.
    Ground ground(Scenario scenario) {
        var location = locations.get(scenario.location());
        var measured = measurements.read(new Selection(location.code(), scenario.from(), scenario.to()));
        var demand = Fitted.demand(measured, location, new StepMinutes(products));
        return new Ground(
                location, measured, demand, new Today(location, measured).scenario(scenario.from(), scenario.to()));
    }

    /// Who comes in a scenario.
    Demand changed(Scenario scenario, Ground ground) {
        return changed(scenario, ground, takenOver(scenario));
    }

    private Demand changed(Scenario scenario, Ground ground, @Nullable Measurement theirs) {
        return new ChangedVisitors(ground.location(), products, ground.today().week())
                .of(scenario, demand(ground, theirs));
    }

    /// Tells whether the figures behind a result are still the same.
    String mark(Scenario scenario) {
        return mark(measurements.read(new Selection(scenario.location(), scenario.from(), scenario.to())));
    }

    private static String mark(Measurement measured) {
        return measured.visits() + "-"
                + Integer.toHexString(
                        (measured.days() + " " + measured.arrivals() + " " + measured.habits()).hashCode());
    }

    /// @param theirs what was measured where it closes; absent where nothing does
    private Demand demand(Ground ground, @Nullable Measurement theirs) {
        return theirs == null
                ? ground.demand()
                : TakenOver.demand(ground.measured(), theirs, ground.location(), new StepMinutes(products));
    }

    private @Nullable Measurement takenOver(Scenario scenario) {
        var closing = scenario.change().takesOver();
        return closing == null ? null : measurements.read(new Selection(closing, scenario.from(), scenario.to()));
    }

    /// How busy each month was, for a year.
    private Map<Integer, Double> seasons(Scenario scenario) {
        return scenario.year()
                ? Seasons.of(measurements.halfDays(new Selection(scenario.location(), scenario.from(), scenario.to())))
                : Map.of();
    }
}
