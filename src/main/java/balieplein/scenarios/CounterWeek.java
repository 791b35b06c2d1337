package balieplein.scenarios;

import balieplein.insight.Measurement;
import balieplein.locations.Location;
import balieplein.models.DayPlan;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fills in a scenario the fewest counters per half hour with which nine of ten of its visitors wait ten minutes at
/// most. Played on drawn days of the scenario itself.
@Component
public class CounterWeek {

    /// What came of looking.
    ///
    /// @param written the scenario with its counters filled in
    /// @param before counter hours of a week as it was written
    /// @param hours counter hours of a week now
    /// @param cost of the week as it was written and now; absent where the city gave no price
    public record Found(
            WrittenScenario written,
            double before,
            double hours,
            @Nullable WeekCost cost) {}

    private static final int DRAWS = 24;

    /// A plan that was found on drawn days keeps its promise a little less on others: two in a hundred are kept in
    /// hand.
    private static final double SHARE = CounterAdvice.SHARE + 0.02;

    private final Experiment experiment;
    private final Lane lane;
    private final HourCostsTable costs;

    CounterWeek(Experiment experiment, Lane lane, HourCostsTable costs) {
        this.experiment = experiment;
        this.lane = lane;
        this.costs = costs;
    }

    /// Empty when too little was measured, or while others are being played.
    public Optional<Found> find(WrittenScenario written, Scenario scenario) {
        return lane.run(() -> look(written, scenario)).flatMap(found -> found);
    }

    private Optional<Found> look(WrittenScenario written, Scenario scenario) {
        var ground = experiment.ground(scenario);
        if (isTooLittle(ground.measured())) {
            return Optional.empty();
        }
        var demand = experiment.changed(scenario, ground);
        var location = ground.location();
        var values = new HashMap<>(written.values());
        var plans = new EnumMap<DayOfWeek, Map<String, CounterPlan>>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            var windows = scenario.week().on(weekday);
            if (!windows.isEmpty()) {
                var open = PlayedDays.spans(windows);
                var most = most(location, scenario);
                var days = DrawnDays.of(DRAWS, demand, weekday, DayPlan.constant(open, most), 1);
                var needed = DrawnDays.needed(demand, weekday.ordinal(), most.length, 1);
                var found = CounterAdvice.plans(
                        location,
                        new FewestCounters(
                                        open, days, CounterAdvice.walk(ground), most, needed, Experiment.PROMISE, SHARE)
                                .find());
                location.pools()
                        .forEach(pool -> values.put(
                                WrittenScenario.field(weekday, pool.code()),
                                found.getOrDefault(pool.code(), CounterPlan.constant(0))
                                        .toString()));
                plans.put(weekday, found);
            }
        }
        return Optional.of(new Found(
                new WrittenScenario(values),
                CounterHours.of(scenario, scenario.counters()),
                CounterHours.of(scenario, plans),
                costs.get(scenario.location()).cost(scenario, scenario, plans)));
    }

    private static boolean isTooLittle(Measurement measured) {
        return measured.visits() < WhatIf.TooLittle.LEAST_VISITS;
    }

    private static int[] most(Location location, Scenario scenario) {
        return location.pools().stream()
                .mapToInt(pool -> location.counters(scenario.to(), pool.code()).size())
                .toArray();
    }
}
