package balieplein.incidents;

import balieplein.identity.Actor;
import balieplein.identity.Place;
import balieplein.identity.Reach;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Silent alarms of the current city and the register of incidents. An alarm says which counter, never which
/// visitor.
@Component
public class Incidents {

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final int MOST = 200;

    private final IncidentsTable table;
    private final InstantSource clock;

    Incidents(IncidentsTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Raises the alarm of a counter; a second press within a minute is the same alarm, and answers false.
    @Transactional
    public boolean raise(String location, String counter) {
        var actor = Actor.current();
        table.oneByOne();
        return table.raise(
                location,
                counter,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.subject(),
                actor.name(),
                MOMENT);
    }

    /// Says that whoever is asking goes to look. False when a colleague said so before.
    @Transactional
    public boolean come(long number) {
        return table.come(number, Actor.current().name());
    }

    /// Ends an alarm with what happened. False when it is closed already.
    @Transactional
    public boolean close(long number, String note) {
        return table.close(number, note, clock.instant(), Actor.current().subject());
    }

    /// The alarms of a location that nobody closed, the oldest first.
    public List<Incident> open(String location) {
        return table.open(location);
    }

    /// The register, the newest first, of the locations whoever is asking works for.
    public List<Incident> list() {
        return table.list(MOST).stream()
                .filter(incident -> Reach.includes(Place.location(incident.location())))
                .toList();
    }
}
