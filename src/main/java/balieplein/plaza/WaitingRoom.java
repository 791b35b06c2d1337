package balieplein.plaza;

import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A location as it is at one moment: who waits, who sits at the counters, how fast it goes. Pure.
///
/// @param present the visits whose visitors are in the building
public record WaitingRoom(
        Location location,
        QueueRules rules,
        Instant at,
        List<Visit> present,
        List<CounterSession> sessions,
        QueueFlow flow) {

    public WaitingRoom {
        present = List.copyOf(present);
        sessions = List.copyOf(sessions);
    }

    /// Everybody who waits, in the order in which they will be called.
    public List<Visit> waiting() {
        return present.stream()
                .filter(visit -> visit.state() == VisitState.WAITING)
                .sorted(rules.order().at(at))
                .toList();
    }

    /// The queue of a pool, in the order in which it will be called.
    public List<Visit> waiting(String pool) {
        return waiting().stream()
                .filter(visit -> visit.place().pool().equals(pool))
                .toList();
    }

    /// Whom a counter can help, in the order in which it will call them: its own queue first, then others it has the
    /// skills for. [VisitsTable] calls in the same order, in SQL.
    public List<Visit> waiting(Counter counter) {
        var skills = location.findPool(counter.pool()).map(Pool::skills).orElse(Set.of());
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
        return rules.order().reason(visit, at);
    }

    /// The same at this counter.
    public CallReason reason(Visit visit, Counter counter) {
        return NamedPolicy.of(this, counter).reason(visit);
    }

    /// Whether a visitor waits longer than the location aims at (GUI-11).
    public boolean isLate(Visit visit) {
        return visit.arrival()
                .turn()
                .plus(rules.target(visit.place().pool(), visit.hasAppointment()))
                .isBefore(at);
    }

    /// How many wait for this one counter after a transfer.
    public int waitingAt(String counter) {
        return (int) waiting().stream()
                .filter(visit -> counter.equals(visit.place().wantedCounter()))
                .count();
    }

    /// The place of a waiting visit in its queue, from 1.
    public int position(Visit visit) {
        return ahead(visit).size() + 1;
    }

    /// Who is called before a visit from its queue, as things stand now.
    List<Visit> ahead(Visit visit) {
        return waiting(visit.place().pool()).stream()
                .takeWhile(other -> !other.code().equals(visit.code()))
                .toList();
    }

    /// How long a waiting visitor still has to wait. Somebody who is early for an appointment is promised its time.
    public Estimate estimate(Visit visit) {
        var queue = EstimatePolicy.range(new WaitPolicy(this).waiting(visit));
        var due = visit.arrival().dueAt();
        if (due == null || !due.isAfter(at)) {
            return queue;
        }
        var until = (int) Duration.between(at, due).toMinutes();
        return new Estimate(until, Math.max(queue.to(), until + 5));
    }

    /// How long somebody who takes a number now will wait.
    public Estimate estimate(String pool) {
        return EstimatePolicy.range(wait(pool));
    }

    /// The same in minutes.
    double wait(String pool) {
        return new WaitPolicy(this).newcomer(pool);
    }

    /// The counters of a pool that are there today.
    public List<Counter> counters(String pool) {
        return location.counters(day(), pool);
    }

    /// The pools that have counters today, in the order of the location.
    public List<Pool> pools() {
        return location.pools().stream()
                .filter(pool -> !counters(pool.code()).isEmpty())
                .toList();
    }

    /// How many counters of a pool receive visitors now.
    public int open(String pool) {
        var codes = counters(pool).stream().map(Counter::code).toList();
        return (int) sessions.stream()
                .filter(session -> session.state() == CounterState.OPEN && codes.contains(session.counter()))
                .count();
    }

    public boolean isServed(String pool) {
        return open(pool) > 0;
    }

    /// Until when numbers are given for a queue today (GUI-13): closing time less the wait. Empty when it is closed.
    public Optional<LocalDateTime> lastNumber(String pool) {
        var opening = location.hours().at(CityTime.local(at));
        return opening.open()
                ? Optional.ofNullable(opening.until()).map(until -> ClosingPolicy.lastTicket(wait(pool), until))
                : Optional.empty();
    }

    public Optional<String> lastTicket(String pool) {
        return Optional.ofNullable(flow.lastCalled().get(pool));
    }

    public LocalDate day() {
        return CityTime.date(at);
    }

    private static boolean isFor(Counter counter, Set<String> skills, Visit visit) {
        var place = visit.place();
        if (place.wantedCounter() != null) {
            return place.wantedCounter().equals(counter.code());
        }
        return place.needs().isEmpty() ? place.pool().equals(counter.pool()) : skills.containsAll(place.needs());
    }

    private static boolean isOwn(Counter counter, Visit visit) {
        return visit.place().wantedCounter() != null || visit.place().pool().equals(counter.pool());
    }
}
