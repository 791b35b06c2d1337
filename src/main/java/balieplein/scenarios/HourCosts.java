package balieplein.scenarios;

import balieplein.kernel.Money;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an hour of one official at the counters of a location costs the city, the same at every hour.
///
/// @param pools the price per pool; a pool without one has none
/// @param version 0 when nothing was given yet
public record HourCosts(String location, Map<String, Money> pools, int version) {

    private static final int QUARTERS_AN_HOUR = 4;

    public HourCosts {
        pools = Map.copyOf(pools);
        for (var price : pools.values()) {
            if (price.isZero()) {
                throw new IllegalArgumentException("An hour at " + location + " for nothing. Maybe leave it out.");
            }
        }
    }

    static HourCosts none(String location) {
        return new HourCosts(location, Map.of(), 0);
    }

    public Optional<Money> find(String pool) {
        return Optional.ofNullable(pools.get(pool));
    }

    /// Two weeks beside each other: one scenario as it is written, and another with these counters. Absent when the
    /// city gave no price.
    @Nullable
    WeekCost cost(Scenario before, Scenario scenario, Map<DayOfWeek, Map<String, CounterPlan>> plans) {
        if (pools.isEmpty()) {
            return null;
        }
        return week(before, before.counters())
                .flatMap(today -> week(scenario, plans).map(then -> new WeekCost(today, then)))
                .orElse(null);
    }

    /// Of a week of counters; empty when a pool with hours has no price, because half a sum is a wrong one.
    private Optional<Money> week(Scenario scenario, Map<DayOfWeek, Map<String, CounterPlan>> plans) {
        var cents = 0L;
        for (var pool : new TreeMap<>(CounterHours.quarters(scenario, plans)).entrySet()) {
            var price = pools.get(pool.getKey());
            if (price == null && pool.getValue() > 0) {
                return Optional.empty();
            }
            cents += price == null ? 0 : price.cents() * pool.getValue();
        }
        return Optional.of(new Money(Math.round((double) cents / QUARTERS_AN_HOUR)));
    }
}
