package balieplein.appointments;

import balieplein.locations.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which appointments would be too many at one time if a location had fewer counters, shares or places (LOC-08,
/// LOC-14). Of those at the same time the ones that were made last, as [Conflicts] names them once it is so.
@Component
class CrowdedOut {

    private static final Comparator<Appointment> LAST_FIRST = Comparator.comparing(Appointment::bookedAt)
            .thenComparing(Appointment::code)
            .reversed();

    private final DayUnits units;

    CrowdedOut(DayUnits units) {
        this.units = units;
    }

    /// Those that had a place before and would not have one then.
    Set<String> of(Location now, Location then, List<Appointment> booked) {
        var out = new HashSet<String>();
        var days = booked.stream()
                .collect(Collectors.groupingBy(
                        each -> CityDay.of(each.start()).date(), TreeMap::new, Collectors.toList()));
        days.forEach((day, those) -> {
            var after = units.of(then, day);
            if (!after.equals(units.of(now, day))) {
                out.addAll(tooMany(after, those, day));
                out.removeAll(tooMany(units.of(now, day), those, day));
            }
        });
        return out;
    }

    private static Set<String> tooMany(List<CapacityUnit> units, List<Appointment> booked, LocalDate day) {
        var clock = new CityDay(day);
        var out = new HashSet<String>();
        for (var unit : units) {
            var there = new ArrayList<Appointment>();
            for (var each : booked) {
                if (each.pool().equals(unit.pool())
                        && clock.minuteFrom(each.start()) < unit.minute() + unit.length()
                        && clock.minuteFrom(each.end()) > unit.minute()) {
                    there.add(each);
                }
            }
            there.stream()
                    .sorted(LAST_FIRST)
                    .limit(Math.max(0, there.size() - unit.places()))
                    .forEach(each -> out.add(each.code()));
        }
        return out;
    }
}
