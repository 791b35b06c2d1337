package balieplein.appointments;

import balieplein.appointments.Availability.Day;
import balieplein.appointments.Availability.Moment;
import balieplein.locations.Location;
import balieplein.locations.OpenDay;
import balieplein.locations.Pool;
import balieplein.locations.Regime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Which moments are free at a location: opening hours from memory, without the units that PostgreSQL says are full.
@Component
class FreeMoments {

    private static final BitSet NOTHING_FULL = new BitSet();

    private final FullUnitsTable units;
    private final HoldsTable holds;
    private final DayUnits capacity;
    private final Resources resources;
    private final Chains chains;
    private final RememberedMoments remembered;
    private final InstantSource clock;

    FreeMoments(
            FullUnitsTable units,
            HoldsTable holds,
            DayUnits capacity,
            Resources resources,
            Chains chains,
            RememberedMoments remembered,
            InstantSource clock) {
        this.chains = chains;
        this.resources = resources;
        this.remembered = remembered;
        this.capacity = capacity;
        this.units = units;
        this.holds = holds;
        this.clock = clock;
    }

    /// Every day of a period, with its free moments for a visit.
    List<Day> days(PlannedVisit visit, Location location, LocalDate from, LocalDate to, Claim claim) {
        var parts = chains.parts(visit, location).orElse(null);
        if (parts != null) {
            var firsts = days(parts.first(), location, from, to, claim);
            var seconds = days(parts.second(), location, from, to, claim);
            return IntStream.range(0, firsts.size())
                    .mapToObj(i -> parts.day(firsts.get(i), seconds.get(i)))
                    .toList();
        }
        return daysAtOneCounter(visit, location, from, to, claim);
    }

    private List<Day> daysAtOneCounter(
            PlannedVisit visit, Location location, LocalDate from, LocalDate to, Claim claim) {
        var now = clock.instant();
        var question = new RememberedMoments.Question(visit, location.code(), from, to, claim);
        return remembered.days(question, location, now, () -> days(visit, location, from, to, claim, now));
    }

    static List<Pool> open(Location location, List<Pool> pools, LocalDate day, Claim claim) {
        return pools.stream()
                .filter(pool -> (claim.staff() ? location.places(pool, day) : location.residentPlaces(pool, day)) > 0)
                .toList();
    }

    private List<Day> days(
            PlannedVisit visit, Location location, LocalDate from, LocalDate to, Claim claim, Instant now) {
        var window = BookingWindow.at(now, visit.under(location.rules()));
        var pools = location.poolsFor(visit.steps());
        var first = Collections.max(List.of(from, CityDay.of(now).date()));
        var last = Collections.min(List.of(to, window.last()));
        var full = pools.isEmpty() || last.isBefore(first) || !visit.regime().takesAppointments()
                ? Map.<FullUnitsTable.PoolDay, BitSet>of()
                : full(location, pools, first, last, claim, now);
        var taken = resources.taken(visit, location.code(), first, last);
        return from.datesUntil(to.plusDays(1))
                .map(date -> day(
                        visit,
                        location,
                        open(location, pools, date, claim),
                        full,
                        window,
                        location.hours().day(date),
                        pool -> capacity.closed(location, pool, date, claim, now),
                        taken))
                .toList();
    }

    private Map<FullUnitsTable.PoolDay, BitSet> full(
            Location location, List<Pool> pools, LocalDate first, LocalDate last, Claim claim, Instant now) {
        if (holds.hasDue(now)) {
            holds.expire(now);
        }
        return units.full(location.code(), pools.stream().map(Pool::code).toList(), first, last, claim, now);
    }

    private static Day day(
            PlannedVisit visit,
            Location location,
            List<Pool> pools,
            Map<FullUnitsTable.PoolDay, BitSet> full,
            BookingWindow window,
            OpenDay day,
            Function<Pool, BitSet> closed,
            TakenResources taken) {
        var regime = pools.isEmpty() ? Regime.CLOSED : SlotPlanner.regime(visit, location, day);
        if (!regime.takesAppointments() || !window.reaches(day)) {
            return new Day(day.date(), regime, day.reason(), List.of());
        }
        var clockOfDay = new CityDay(day.date());
        var earliest = clockOfDay.minuteFrom(window.earliest());
        var starts = new BitSet();
        for (var pool : pools) {
            var fullHere = closed.apply(pool);
            fullHere.or(full.getOrDefault(new FullUnitsTable.PoolDay(pool.code(), day.date()), NOTHING_FULL));
            starts.or(taken.starts(
                    clockOfDay,
                    fullHere,
                    without -> SlotPlanner.starts(visit, location, day, clockOfDay, without, earliest, window.at())));
        }
        var moments = starts.stream()
                .mapToObj(minute -> new Moment(clockOfDay.instant(minute), clockOfDay.label(minute)))
                .toList();
        return new Day(day.date(), regime, day.reason(), moments);
    }
}
