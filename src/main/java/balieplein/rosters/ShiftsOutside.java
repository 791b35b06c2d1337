package balieplein.rosters;

import balieplein.kernel.CityTime;
import balieplein.locations.ChangeImpact;
import balieplein.locations.Impact;
import balieplein.locations.Location;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Counts, before hours or counters of a location change, the shifts that would have nobody to receive or no counter
/// to sit at (LOC-14).
@Component
class ShiftsOutside implements ChangeImpact {

    private final RosterCache roster;
    private final InstantSource clock;

    ShiftsOutside(RosterCache roster, InstantSource clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public List<Impact> of(Location now, Location then) {
        var today = CityTime.date(clock.instant());
        var idle = roster.get().shifts().stream()
                .filter(shift -> shift.location().equals(now.code()))
                .filter(shift -> !shift.day().isBefore(today))
                .filter(shift -> hasWork(now, shift) && !hasWork(then, shift))
                .count();
        return idle == 0 ? List.of() : List.of(new Impact("shifts", idle));
    }

    private static boolean hasWork(Location location, Shift shift) {
        return !location.counters(shift.day(), shift.pool()).isEmpty()
                && location.hours().windows(shift.day()).stream()
                        .anyMatch(window -> window.from().isBefore(shift.to())
                                && shift.from().isBefore(window.to()));
    }
}
