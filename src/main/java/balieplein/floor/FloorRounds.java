package balieplein.floor;

import balieplein.kernel.CurrentCity;
import balieplein.plaza.DayNotReconciled;
import balieplein.plaza.VisitSentAround;
import balieplein.zones.Zones;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/// Watches the queues in which somebody waits every few seconds, and hears what else whoever runs a floor should know.
@Configuration(proxyBeanMethods = false)
class FloorRounds {

    /// With the pause of the scheduler itself, an alert comes within ten seconds.
    private static final Duration EVERY = Duration.ofSeconds(3);

    private final BusyFloors busy;
    private final Alerts alerts;
    private final Zones zones;
    private final InstantSource clock;

    FloorRounds(BusyFloors busy, Alerts alerts, Zones zones, InstantSource clock) {
        this.busy = busy;
        this.alerts = alerts;
        this.zones = zones;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> queuesWatched() {
        return Tasks.recurring("floor-watch", FixedDelay.of(EVERY)).execute((task, context) -> busy.watch(this::watch));
    }

    private boolean watch(String location) {
        zones.watch(location);
        return alerts.watch(location);
    }

    @Async
    @TransactionalEventListener
    void on(VisitSentAround event) {
        CurrentCity.run(
                event.city(),
                () -> alerts.raise(new Alert(
                        0,
                        Alert.Kind.SENT_AROUND,
                        event.location(),
                        "",
                        event.ticket(),
                        "",
                        List.of(),
                        event.times(),
                        event.at())));
    }

    @Async
    @TransactionalEventListener
    void on(DayNotReconciled event) {
        CurrentCity.run(
                event.city(),
                () -> alerts.raise(new Alert(
                        0,
                        Alert.Kind.NOT_RECONCILED,
                        event.location(),
                        "",
                        "",
                        "",
                        List.of(),
                        Math.abs(event.given() - event.ended()),
                        clock.instant())));
    }
}
