package balieplein.plaza;

import balieplein.cities.Cities;
import balieplein.identity.Actor;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Nothing hangs after closing time (GUI-13). Half an hour after it, the queues of a location are emptied; at night
/// what was never finished is closed as such, counters are closed, and the numbers of the day are reconciled.
@Configuration(proxyBeanMethods = false)
class ClosingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingRounds.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    private final Cities cities;
    private final Locations locations;
    private final CountersTable counters;
    private final Moves moves;
    private final DayReconciliation days;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ClosingRounds(
            Cities cities,
            Locations locations,
            CountersTable counters,
            Moves moves,
            DayReconciliation days,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.cities = cities;
        this.locations = locations;
        this.counters = counters;
        this.moves = moves;
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> plazaClosed() {
        return Tasks.recurring("plaza-closing", FixedDelay.of(EVERY))
                .execute((task, context) -> cities.codes().forEach(city -> CurrentCity.run(city, this::evening)));
    }

    @Bean
    RecurringTask<Void> plazaNight() {
        return Tasks.recurring("plaza-night", Schedules.daily(CityTime.ZONE, AT_NIGHT))
                .execute((task, context) -> cities.codes().forEach(city -> CurrentCity.run(city, this::night)));
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
