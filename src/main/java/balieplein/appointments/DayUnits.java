package balieplein.appointments;

import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.locations.Location;
import balieplein.locations.Pool;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The units that the hours and counters of a location give on one day.
@Component
class DayUnits {

    private final Products products;

    DayUnits(Products products) {
        this.products = products;
    }

    /// None when the day takes no appointments.
    List<UnitsTable.Unit> of(Location location, LocalDate day) {
        var clockOfDay = new CityDay(day);
        var windows = SlotPlanner.bookable(location.hours().day(day), clockOfDay, Regime.MIXED);
        var units = new ArrayList<UnitsTable.Unit>();
        if (windows.isEmpty()) {
            return units;
        }
        for (var pool : location.pools()) {
            var places = location.places(pool, day);
            if (places > 0 && servesByAppointment(pool)) {
                var length = unitLength(location, windows);
                var residents = location.residentPlaces(pool, day);
                windows.forEach(window -> cut(window, length)
                        .forEach(span -> units.add(
                                new UnitsTable.Unit(pool.code(), span.from(), span.minutes(), places, residents))));
            }
        }
        return units;
    }

    private boolean servesByAppointment(Pool pool) {
        return pool.skills().stream()
                .map(products::findStep)
                .flatMap(Optional::stream)
                .anyMatch(step -> step.regime().bookable());
    }

    /// The coarsest length, up to the one the location asks for, in which every window, start and duration is whole, so
    /// that a booking never takes a minute it does not need.
    private int unitLength(Location location, List<Span> windows) {
        var length = location.rules().unit();
        var grid = location.rules().grid();
        if (grid != null) {
            length = commonDivisor(length, grid);
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

    private static List<Span> cut(Span window, int length) {
        var cut = new ArrayList<Span>();
        for (int from = window.from(); from < window.to(); from += length) {
            cut.add(new Span(from, Math.min(from + length, window.to())));
        }
        return cut;
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
