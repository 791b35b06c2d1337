package balieplein.appointments;

import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.locations.Location;
import balieplein.locations.Pool;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The units that the hours and counters of a location give on one day.
@Component
class DayUnits {

    private final Products products;
    private final ObjectProvider<PlannedCounters> planned;
    private final BookingPolicies policies;

    DayUnits(Products products, ObjectProvider<PlannedCounters> planned, BookingPolicies policies) {
        this.products = products;
        this.planned = planned;
        this.policies = policies;
    }

    /// None when the day takes no appointments.
    List<UnitsTable.Unit> of(Location location, LocalDate day) {
        var clockOfDay = new CityDay(day);
        var windows = SlotPlanner.bookable(location.hours().day(day), clockOfDay, Regime.MIXED);
        var units = new ArrayList<UnitsTable.Unit>();
        if (windows.isEmpty()) {
            return units;
        }
        var staffed = staffed(location, day);
        for (var pool : location.pools()) {
            if (location.places(pool, day) > 0 && servesByAppointment(pool)) {
                var length = unitLength(location, windows);
                windows.stream()
                        .flatMap(window -> cut(window, length).stream())
                        .forEach(span -> units.add(unit(pool, span, staffed)));
            }
        }
        return units;
    }

    /// The minutes in which the plan gives a pool nobody, or nobody for residents; only a plan makes that differ from
    /// the hours.
    BitSet closed(Location location, Pool pool, LocalDate day, boolean staff) {
        var closed = new BitSet();
        if (!staffed(location, day).isPlanned()) {
            return closed;
        }
        of(location, day).stream()
                .filter(unit -> unit.pool().equals(pool.code()))
                .filter(unit -> (staff ? unit.places() : unit.residents()) == 0)
                .forEach(unit -> closed.set(unit.minute(), unit.minute() + unit.length()));
        return closed;
    }

    private StaffedCounters staffed(Location location, LocalDate day) {
        var plan = planned.stream()
                .flatMap(each -> each.on(location.code(), day).stream())
                .toList();
        return new StaffedCounters(location, day, plan, policies.get().overbooking());
    }

    private static UnitsTable.Unit unit(Pool pool, Span span, StaffedCounters staffed) {
        var places = atMost(pool.bookable(), staffed.in(pool, span));
        return new UnitsTable.Unit(pool.code(), span.from(), span.minutes(), places, atMost(pool.residents(), places));
    }

    private static int atMost(@Nullable Integer most, int number) {
        return most == null ? number : Math.min(most, number);
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
