package balieplein.appointments;

import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.locations.Location;
import balieplein.locations.Span;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// How long the time units of a day at a location are.
@Component
class UnitLength {

    private final Products products;
    private final BookingPolicies policies;

    UnitLength(Products products, BookingPolicies policies) {
        this.products = products;
        this.policies = policies;
    }

    /// The coarsest length, up to the one the location asks for, in which every window, start and duration is whole, so
    /// that a booking never takes a minute it does not need.
    int of(Location location, List<Span> windows) {
        var length = location.rules().unit();
        var grid = location.rules().grid();
        if (grid != null) {
            length = commonDivisor(length, grid);
        }
        var policy = policies.get();
        length = commonDivisor(length, policy.setup());
        for (var rules : policy.steps()) {
            length = commonDivisor(length, rules.grid() == null ? 0 : rules.grid());
        }
        for (var window : windows) {
            length = commonDivisor(commonDivisor(length, window.from()), window.to());
        }
        for (var pool : location.pools()) {
            for (var skill : pool.skills()) {
                length = products.findStep(skill).map(divideBy(length)).orElse(length);
            }
        }
        return length;
    }

    private static Function<ProductStep, Integer> divideBy(int length) {
        return step -> step.regime().bookable()
                ? commonDivisor(commonDivisor(length, step.minutes()), step.minutesPerExtra())
                : length;
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
