package balieplein.plaza;

import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import java.time.InstantSource;
import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Nothing hangs after closing time (GUI-13). Half an hour after it, the queues of a location are emptied; at night
/// what was never finished is closed as such, counters are closed, and the numbers of the day are reconciled.
@Component
class ClosingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingRounds.class);

    private final Locations locations;
    private final CountersTable counters;
    private final Moves moves;
    private final DayReconciliation days;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ClosingRounds(
            Locations locations,
            CountersTable counters,
            Moves moves,
            DayReconciliation days,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.locations = locations;
        this.counters = counters;
        this.moves = moves;
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Empties the queues of the locations that closed half an hour ago.
    void evening() {
        var now = CityTime.local(clock.instant());
        for (var location : locations.list()) {
            if (isOver(location, now)) {
                var open = moves.listOpen(location.code(), now.toLocalDate());
                open.forEach(visit -> end(visit, false));
            }
        }
    }

    /// Closes everything of the days before today in the current city, and reconciles yesterday.
    void night() {
        var today = CityTime.date(clock.instant());
        var forgotten = moves.listOpenBefore(today);
        forgotten.forEach(visit -> end(visit, true));
        if (!forgotten.isEmpty()) {
            LOG.info("{} visits in {} were never finished; closed as such.", forgotten.size(), CurrentCity.code());
        }
        var midnight = CityTime.instant(today.atStartOfDay());
        locations.list().stream()
                .flatMap(location -> counters.list(location.code()).stream())
                .filter(session -> session.since().isBefore(midnight))
                .forEach(this::close);
        days.reconcile(today.minusDays(1));
    }

    private static boolean isOver(Location location, LocalDateTime now) {
        var windows = location.hours().windows(now.toLocalDate());
        return !windows.isEmpty()
                && ClosingPolicy.isOver(
                        now.toLocalDate().atTime(windows.getLast().to()), now);
    }

    private void end(Visit visit, boolean night) {
        ClosingPolicy.ending(visit.state(), night)
                .ifPresent(move -> transaction.executeWithoutResult(status -> moves.make(
                        visit.code(),
                        Change.of(move, moves.now(), Actor.SYSTEM.subject())
                                .saying(Change.Said.because(night ? "night" : "closing")))));
    }

    private void close(CounterSession session) {
        counters.change(session.id(), CounterState.CLOSED, clock.instant(), Actor.SYSTEM.subject(), "closing");
    }
}
