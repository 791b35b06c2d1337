package balieplein.appointments;

import balieplein.catalogue.Products;
import balieplein.locations.Location;
import balieplein.locations.OpenDay;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Pool;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The units that the hours and counters of a location give on one day.
@Component
class DayUnits {

    private final Products products;
    private final UnitLength lengths;
    private final ObjectProvider<PlannedCounters> planned;
    private final BookingPolicies policies;
    private final NoShowRates noShows;

    DayUnits(
            Products products,
            UnitLength lengths,
            ObjectProvider<PlannedCounters> planned,
            BookingPolicies policies,
            NoShowRates noShows) {
        this.noShows = noShows;
        this.products = products;
        this.lengths = lengths;
        this.planned = planned;
        this.policies = policies;
    }

    /// None when the day takes no appointments.
    List<CapacityUnit> of(Location location, LocalDate day) {
        var clockOfDay = new CityDay(day);
        var windows = windows(location.hours().day(day));
        var spans = windows.stream().map(clockOfDay::span).toList();
        var units = new ArrayList<CapacityUnit>();
        if (windows.isEmpty()) {
            return units;
        }
        var staffed = staffed(location, day);
        var reserve = new UrgentReserve(policies.get().findUrgent(), clockOfDay);
        for (var pool : location.pools()) {
            if (location.places(pool, day) > 0 && servesByAppointment(pool)) {
                var length = lengths.of(location, spans);
                for (var window : windows) {
                    var within = clockOfDay.span(window);
                    cut(within, length).forEach(span -> units.add(unit(pool, span, window, within, staffed, reserve)));
                }
            }
        }
        return units;
    }

    /// The minutes of a day in which a pool has nothing to give out, booked or not: where nobody is planned, and what
    /// is kept for others or for walk-ins.
    BitSet closed(Location location, Pool pool, LocalDate day, Claim claim, Instant now) {
        var closed = new BitSet();
        if (windows(location.hours().day(day)).stream().noneMatch(MixedShare::limits)
                && !staffed(location, day).isPlanned()
                && policies.get().findUrgent().isEmpty()) {
            return closed;
        }
        of(location, day).stream()
                .filter(unit -> unit.pool().equals(pool.code()))
                .filter(unit -> unit.open(claim, now) <= 0)
                .forEach(unit -> closed.set(unit.minute(), unit.minute() + unit.length()));
        return closed;
    }

    private StaffedCounters staffed(Location location, LocalDate day) {
        var plan = planned.stream()
                .flatMap(each -> each.on(location.code(), day).stream())
                .toList();
        return new StaffedCounters(location, day, plan, noShows.overbooking(location.code()));
    }

    private static CapacityUnit unit(
            Pool pool, Span span, OpeningWindow window, Span within, StaffedCounters staffed, UrgentReserve reserve) {
        var shared = MixedShare.of(staffed.in(pool, span), window, within, span);
        var places = atMost(pool.bookable(), shared);
        var reserved = Math.min(places, reserve.in(span, within));
        return new CapacityUnit(
                pool.code(),
                span.from(),
                span.minutes(),
                places,
                atMost(pool.residents(), places),
                reserved,
                reserved == 0 ? null : reserve.until(within));
    }

    private static int atMost(@Nullable Integer most, int number) {
        return most == null ? number : Math.min(most, number);
    }

    /// Every window in which some step may be booked.
    private static List<OpeningWindow> windows(OpenDay day) {
        var named = day.steps().values().stream().anyMatch(Regime::takesAppointments);
        return day.windows().stream()
                .filter(window -> named || window.regime().takesAppointments())
                .toList();
    }

    private boolean servesByAppointment(Pool pool) {
        return pool.skills().stream()
                .map(products::findStep)
                .flatMap(Optional::stream)
                .anyMatch(step -> step.regime().bookable());
    }

    private static List<Span> cut(Span window, int length) {
        var cut = new ArrayList<Span>();
        for (int from = window.from(); from < window.to(); from += length) {
            cut.add(new Span(from, Math.min(from + length, window.to())));
        }
        return cut;
    }
}
