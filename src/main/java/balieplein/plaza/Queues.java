package balieplein.plaza;

import balieplein.kernel.CityTime;
import balieplein.locations.Locations;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who waits at the locations of the current city, and for how long.
@Component
public class Queues {

    private final VisitsReader visits;
    private final CountersTable counters;
    private final QueueFlows flows;
    private final EstimatesTable estimates;
    private final QueueRulesTable rules;
    private final Locations locations;
    private final InstantSource clock;

    Queues(
            VisitsReader visits,
            CountersTable counters,
            QueueFlows flows,
            EstimatesTable estimates,
            QueueRulesTable rules,
            Locations locations,
            InstantSource clock) {
        this.visits = visits;
        this.counters = counters;
        this.flows = flows;
        this.estimates = estimates;
        this.rules = rules;
        this.locations = locations;
        this.clock = clock;
    }

    /// The location as it is now. Throws `NotFound` for a code of no location.
    public WaitingRoom now(String location) {
        var at = clock.instant();
        var present = visits.listOpen(location, CityTime.date(at));
        var sessions = counters.list(location);
        var waiting = present.stream()
                .filter(visit -> visit.state() == VisitState.WAITING)
                .toList();
        var open = sessions.stream()
                .filter(session -> session.state() == CounterState.OPEN)
                .map(CounterSession::counter)
                .collect(Collectors.toSet());
        return new WaitingRoom(waits(location, at, waiting, open), present, sessions);
    }

    /// How long people wait there now, without who they are: quicker than [#now]. Throws `NotFound` for a code of no
    /// location.
    public Waits waits(String location) {
        var at = clock.instant();
        return waits(location, at, visits.listWaiting(location, CityTime.date(at)), counters.open(location));
    }

    private Waits waits(String location, Instant at, List<? extends Waits.InQueue> waiting, Set<String> open) {
        var promised = rules.of(location);
        return new Waits(locations.get(location), promised, at, waiting, open, flows.now(location, promised, at));
    }

    /// The last ticket that each pool called today.
    public Map<String, String> lastCalled(String location) {
        return flows.lastCalled(location, CityTime.date(clock.instant()));
    }

    /// Who waits at a location now, whoever has waited longest where they wait first; quicker than [#now].
    public List<Visit> waiting(String location) {
        return visits.listOpen(location, CityTime.date(clock.instant())).stream()
                .filter(visit -> visit.state() == VisitState.WAITING)
                .sorted(Comparator.comparing((Visit visit) -> visit.arrival().waitsFrom()))
                .toList();
    }

    /// What a location promises about waiting.
    public QueueRules rules(String location) {
        return rules.of(location);
    }

    /// How well the waits that were told on these days, both included, came true.
    public EstimateCheck check(String location, LocalDate from, LocalDate to) {
        return estimates.check(location, from, to);
    }

    /// Keeps the wait that was told to a visitor at check-in, to be checked afterwards.
    void told(String visit, Estimate estimate) {
        estimates.told(visit, estimate);
    }
}
