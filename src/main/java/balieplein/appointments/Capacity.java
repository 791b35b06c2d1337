package balieplein.appointments;

import balieplein.catalogue.ProductStep;
import balieplein.catalogue.Products;
import balieplein.locations.HoursListener;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.locations.Pool;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the capacity in the database equal to what the opening hours and counters give. A day gets its units when it
/// is first needed; from then on every change of hours changes them in the same transaction (design decision 4).
/// Bookings that no longer fit stay, and show up as conflicts.
@Component
class Capacity implements HoursListener {

    private final UnitsTable table;
    private final Products products;
    private final ObjectProvider<Locations> locations;
    private final InstantSource clock;

    Capacity(UnitsTable table, Products products, ObjectProvider<Locations> locations, InstantSource clock) {
        this.table = table;
        this.locations = locations;
        this.products = products;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hoursChanged(Location location) {
        for (var day :
                table.knownDays(location.code(), CityDay.of(clock.instant()).date())) {
            refresh(location.code(), day);
        }
    }

    /// Makes the units of one day at a location equal to its hours and to the appointments there, both as they are in
    // the
    /// database: what this instance remembers may be a moment old.
    ///
    /// @return how many units differed
    @Transactional
    public int refresh(String location, LocalDate day) {
        var settled = locations.getObject().settled(location);
        table.lock(location, day);
        return table.replace(location, day, units(settled, day));
    }

    boolean isKnown(String location, LocalDate day) {
        return table.isKnown(location, day);
    }

    private List<UnitsTable.Unit> units(Location location, LocalDate day) {
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

    private static java.util.function.Function<ProductStep, Integer> divideBy(int length) {
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
