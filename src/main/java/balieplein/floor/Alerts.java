package balieplein.floor;

import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import balieplein.plaza.Counters;
import balieplein.plaza.Queues;
import balieplein.plaza.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Alerts for whoever runs the floor of a location of the current city: at most one per queue and kind in ten
/// minutes, so that they are read (GUI-11).
@Component
public class Alerts {

    private static final Duration APART = Duration.ofMinutes(10);
    private static final Duration SHOWN = Duration.ofHours(12);

    private final AlertsTable table;
    private final Queues queues;
    private final Counters counters;
    private final Locations locations;
    private final InstantSource clock;

    Alerts(AlertsTable table, Queues queues, Counters counters, Locations locations, InstantSource clock) {
        this.table = table;
        this.queues = queues;
        this.counters = counters;
        this.locations = locations;
        this.clock = clock;
    }

    /// Those of the last hours that nobody has put away, the newest first.
    public List<Alert> list(String location) {
        return table.list(location, now().minus(SHOWN));
    }

    /// Puts an alert away; false when somebody did so before.
    @Transactional
    public boolean putAway(String location, long id) {
        var done = table.putAway(location, id, Actor.current().subject(), now());
        counters.tellScreens(location);
        return done;
    }

    /// Looks at all queues of all locations.
    void watch() {
        locations.list().forEach(location -> watch(location.code()));
    }

    /// Tells, per queue, whoever waits longest as long as the target or longer. False when nobody waits at all.
    boolean watch(String location) {
        var waiting = queues.waiting(location);
        var rules = queues.rules(location);
        var told = new HashSet<String>();
        for (var visit : waiting) {
            if (!rules.aim(visit).isAfter(clock.instant())
                    && told.add(visit.place().pool())) {
                tellWaiting(visit);
            }
        }
        return !waiting.isEmpty();
    }

    @Transactional
    void raise(Alert alert) {
        if (table.raise(alert, APART)) {
            counters.tellScreens(alert.location());
        }
    }

    private void tellWaiting(Visit visit) {
        var needs = visit.place().needs();
        raise(new Alert(
                0,
                Alert.Kind.WAITING,
                visit.location(),
                visit.place().pool(),
                visit.ticket(),
                needs.isEmpty() ? "" : needs.getFirst(),
                AbleCounters.of(
                        locations.get(visit.location()), visit, CityTime.date(now()), counters.list(visit.location())),
                (int) Duration.between(visit.arrival().waitsFrom(), now()).toMinutes(),
                now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
