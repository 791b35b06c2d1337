package balieplein.plaza;

import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Pool;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A location as it is at one moment: who is there, who sits at the counters, how long it takes. Pure.
///
/// @param present the visits whose visitors are in the building, in the order in which they are called
public record WaitingRoom(Waits waits, List<Visit> present, List<CounterSession> sessions) {

    public WaitingRoom {
        present = waits.rules().order().sorted(present, waits.at());
        sessions = List.copyOf(sessions);
    }

    /// Everybody who waits, in the order in which they will be called.
    public List<Visit> waiting() {
        return present.stream()
                .filter(visit -> visit.state() == VisitState.WAITING)
                .toList();
    }

    /// The queue of a pool, in the order in which it will be called.
    public List<Visit> waiting(String pool) {
        return waiting().stream().filter(visit -> visit.pool().equals(pool)).toList();
    }

    /// Whom a counter can help, in the order in which it will call them: its own queue first, then others it has the
    /// skills for. [CallsTable] calls in the same order, in SQL.
    public List<Visit> waiting(Counter counter) {
        var skills = location().findPool(counter.pool()).map(Pool::skills).orElse(Set.of());
        var naming = NamedPolicy.of(this, counter);
        return waiting().stream()
                .filter(visit -> isFor(counter, skills, visit) || naming.isFor(visit))
                .filter(naming::mayCall)
                .sorted(naming.order())
                .sorted(Comparator.comparing(visit -> !isOwn(counter, visit) && !naming.isFor(visit)))
                .toList();
    }

    /// Why a waiting visitor has the place in the order that it has.
    public CallReason reason(Visit visit) {
        return rules().order().reason(visit, at());
    }

    /// The same at this counter.
    public CallReason reason(Visit visit, Counter counter) {
        return NamedPolicy.of(this, counter).reason(visit);
    }

    /// Whether a visitor waits longer than the location aims at (GUI-11).
    public boolean isLate(Visit visit) {
        return rules().aim(visit).isBefore(at());
    }

    /// How many wait for this one counter, or for whoever sits there by name.
    public int waitingAt(String counter) {
        var named = at(counter).map(session -> session.official().subject()).orElse("");
        return (int) waiting().stream()
                .map(Visit::place)
                .filter(place -> counter.equals(place.wantedCounter())
                        || !place.officials().isEmpty()
                                && place.officials().getFirst().equals(named))
                .count();
    }

    /// Who sits at a counter.
    public Optional<CounterSession> at(String counter) {
        return sessions.stream()
                .filter(session -> session.counter().equals(counter))
                .findFirst();
    }

    public Location location() {
        return waits.location();
    }

    public QueueRules rules() {
        return waits.rules();
    }

    public Instant at() {
        return waits.at();
    }

    public LocalDate day() {
        return waits.day();
    }

    /// The pools that have counters today, in the order of the location.
    public List<Pool> pools() {
        return waits.pools();
    }

    private static boolean isFor(Counter counter, Set<String> skills, Visit visit) {
        var place = visit.place();
        if (place.wantedCounter() != null) {
            return place.wantedCounter().equals(counter.code());
        }
        return place.needs().isEmpty() ? place.pool().equals(counter.pool()) : skills.containsAll(place.needs());
    }

    private static boolean isOwn(Counter counter, Visit visit) {
        return visit.place().wantedCounter() != null || visit.pool().equals(counter.pool());
    }
}
