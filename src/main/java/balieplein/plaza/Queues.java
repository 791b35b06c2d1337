package balieplein.plaza;

import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Who waits at the locations of the current city, and for how long.
@Component
public class Queues {

    private final VisitsReader visits;
    private final CountersTable counters;
    private final PaceTable pace;
    private final Locations locations;
    private final InstantSource clock;

    Queues(VisitsReader visits, CountersTable counters, PaceTable pace, Locations locations, InstantSource clock) {
        this.visits = visits;
        this.counters = counters;
        this.pace = pace;
        this.locations = locations;
        this.clock = clock;
    }

    /// The location as it is now. Throws `NotFound` for a code of no location.
    public WaitingRoom now(String location) {
        var place = locations.get(location);
        var at = clock.instant();
        var day = CityTime.date(at);
        return new WaitingRoom(
                place,
                at,
                visits.listOpen(location, day),
                counters.list(location),
                pace.of(location, day),
                pace.lastCalled(location, day));
    }
}
