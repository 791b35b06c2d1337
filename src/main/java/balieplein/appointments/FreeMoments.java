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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which moments are free at a location: opening hours from memory, without the units that PostgreSQL says are full.
@Component
class FreeMoments {

    private static final BitSet NOTHING_FULL = new BitSet();

    private final UnitsTable units;
    private final ReleasesTable releases;
    private final InstantSource clock;

    FreeMoments(UnitsTable units, ReleasesTable releases, InstantSource clock) {
        this.units = units;
        this.releases = releases;
        this.clock = clock;
    }

    /// Every day of a period, with its free moments for a visit.
    List<Day> days(PlannedVisit visit, Location location, LocalDate from, LocalDate to, boolean staff) {
        var now = clock.instant();
        var window = BookingWindow.at(now, location.rules());
        var pools = location.poolsFor(visit.steps());
        var first = latest(from, CityDay.of(now).date());
        var last = earliest(to, window.last());
        var full = pools.isEmpty() || last.isBefore(first) || !visit.regime().takesAppointments()
                ? Map.<UnitsTable.PoolDay, BitSet>of()
                : full(location, pools, first, last, staff, now);
        return from.datesUntil(to.plusDays(1))
                .map(date -> day(
                        visit,
                        location,
                        open(location, pools, date, staff),
                        full,
                        window,
                        location.hours().day(date)))
                .toList();
    }

    /// Whether a visit may start at this moment as far as hours, grid, lead and horizon go; else why not.
    @Nullable
    Reason refusal(PlannedVisit visit, Location location, Instant start) {
        var window = BookingWindow.at(clock.instant(), location.rules());
        var day = location.hours().day(CityDay.of(start).date());
        if (window.tooSoon(start)) {
            return Reason.TOO_SOON;
        }
        if (day.date().isAfter(window.last()) || (!day.closed() && !window.reaches(day))) {
            return Reason.TOO_FAR_AHEAD;
        }
        var clockOfDay = new CityDay(day.date());
        var minute = clockOfDay.minuteFrom(start);
        var fits = clockOfDay.instant(minute).equals(start)
                && starts(visit, location, day, clockOfDay, NOTHING_FULL, 0).get(minute);
        return fits ? null : Reason.OUTSIDE_OPENING_HOURS;
    }

    enum Reason {
        TOO_SOON,
        TOO_FAR_AHEAD,
        OUTSIDE_OPENING_HOURS
    }

    static List<Pool> open(Location location, List<Pool> pools, LocalDate day, boolean staff) {
        return pools.stream()
                .filter(pool -> (staff ? location.places(pool, day) : location.residentPlaces(pool, day)) > 0)
                .toList();
    }

    private Map<UnitsTable.PoolDay, BitSet> full(
            Location location, List<Pool> pools, LocalDate first, LocalDate last, boolean staff, Instant now) {
        if (releases.hasDueHolds(now)) {
            releases.expireHolds(now);
        }
        return units.full(location.code(), pools.stream().map(Pool::code).toList(), first, last, staff);
    }

    private static Day day(
            PlannedVisit visit,
            Location location,
            List<Pool> pools,
            Map<UnitsTable.PoolDay, BitSet> full,
            BookingWindow window,
            OpenDay day) {
        var regime = pools.isEmpty() ? Regime.CLOSED : SlotPlanner.regime(day, visit.regime());
        if (!regime.takesAppointments() || !window.reaches(day)) {
            return new Day(day.date(), regime, day.reason(), List.of());
        }
        var clockOfDay = new CityDay(day.date());
        var earliest = clockOfDay.minuteFrom(window.earliest());
        var starts = new BitSet();
        for (var pool : pools) {
            var fullHere = full.getOrDefault(new UnitsTable.PoolDay(pool.code(), day.date()), NOTHING_FULL);
            starts.or(starts(visit, location, day, clockOfDay, fullHere, earliest));
        }
        var moments = starts.stream()
                .mapToObj(minute -> new Moment(clockOfDay.instant(minute), clockOfDay.label(minute)))
                .toList();
        return new Day(day.date(), regime, day.reason(), moments);
    }

    private static BitSet starts(
            PlannedVisit visit, Location location, OpenDay day, CityDay clockOfDay, BitSet full, int earliest) {
        var grid = location.rules().grid();
        return SlotPlanner.starts(
                SlotPlanner.bookable(day, clockOfDay, visit.regime()),
                full,
                visit.minutes(),
                grid == null ? visit.minutes() : grid,
                earliest);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
