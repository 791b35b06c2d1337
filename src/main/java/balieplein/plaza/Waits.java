package balieplein.plaza;

import static java.util.stream.Collectors.groupingBy;

import balieplein.kernel.CityTime;
import balieplein.locations.Counter;
import balieplein.locations.Location;
import balieplein.locations.Pool;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The queues of a location as they are at one moment: how many wait, and how long somebody will. Says nothing about
/// who waits; [WaitingRoom] does. Pure.
public final class Waits {

    /// Somebody in a queue.
    interface InQueue extends CallOrderPolicy.Claim {

        String code();

        String pool();

        /// How long the handling takes by plan.
        int minutes();
    }

    private final Location location;
    private final QueueRules rules;
    private final Instant at;
    private final Map<String, List<InQueue>> queues;
    private final Set<String> open;
    private final QueueFlow flow;

    /// @param waiting in any order
    /// @param open codes of the counters that receive visitors
    Waits(
            Location location,
            QueueRules rules,
            Instant at,
            Collection<? extends InQueue> waiting,
            Set<String> open,
            QueueFlow flow) {
        this.location = location;
        this.rules = rules;
        this.at = at;
        this.queues = rules.order().sorted(waiting, at).stream().collect(groupingBy(InQueue::pool));
        this.open = Set.copyOf(open);
        this.flow = flow;
    }

    public Location location() {
        return location;
    }

    public QueueRules rules() {
        return rules;
    }

    public Instant at() {
        return at;
    }

    public LocalDate day() {
        return CityTime.date(at);
    }

    /// How many wait at the location.
    public int count() {
        return queues.values().stream().mapToInt(List::size).sum();
    }

    /// How many wait in the queue of a pool.
    public int count(String pool) {
        return queue(pool).size();
    }

    /// The place of a waiting visit in its queue, from 1.
    public int position(Visit visit) {
        return ahead(visit).size() + 1;
    }

    /// How long a waiting visitor still has to wait. Somebody who is early for an appointment is promised its time.
    public Estimate estimate(Visit visit) {
        var queue = EstimatePolicy.range(policy(visit.pool()).waiting(visit, ahead(visit)));
        var due = visit.due();
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
        return policy(pool).newcomer();
    }

    /// How long handlings of a pool really take today, as a share of their plan.
    public double pace(String pool) {
        return flow.pace(pool);
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
        return (int) counters(pool).stream()
                .filter(counter -> open.contains(counter.code()))
                .count();
    }

    public boolean isServed(String pool) {
        return open(pool) > 0;
    }

    /// How many counters share the work of a pool: those that are open, else those that are there.
    public int helping(String pool) {
        var served = open(pool);
        return Math.max(1, served > 0 ? served : counters(pool).size());
    }

    /// Until when numbers are given for a queue today (GUI-13): closing time less the wait. Empty when it is closed.
    public Optional<LocalDateTime> lastNumber(String pool) {
        var opening = location.hours().at(CityTime.local(at));
        return opening.open()
                ? Optional.ofNullable(opening.until()).map(until -> ClosingPolicy.lastTicket(wait(pool), until))
                : Optional.empty();
    }

    /// Who is called before a visit from its queue, as things stand now.
    private List<InQueue> ahead(Visit visit) {
        return queue(visit.pool()).stream()
                .takeWhile(other -> !other.code().equals(visit.code()))
                .toList();
    }

    private List<InQueue> queue(String pool) {
        return queues.getOrDefault(pool, List.of());
    }

    private WaitPolicy policy(String pool) {
        var awaited =
                flow.awaited().stream().filter(each -> each.pool().equals(pool)).toList();
        return new WaitPolicy(rules.order(), at, queue(pool), awaited, new WaitPolicy.Help(helping(pool), pace(pool)));
    }
}
