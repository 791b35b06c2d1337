package balieplein.webhooks;

import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells what happened every few seconds, and every night forgets what was told a month ago.
@Configuration(proxyBeanMethods = false)
class WebhookRounds {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);

    private final Cities cities;
    private final Deliverer deliverer;
    private final DeliveriesTable table;
    private final InstantSource clock;

    WebhookRounds(Cities cities, Deliverer deliverer, DeliveriesTable table, InstantSource clock) {
        this.cities = cities;
        this.deliverer = deliverer;
        this.table = table;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> webhooksDelivered() {
        return Tasks.recurring("webhooks", FixedDelay.of(SOON))
                .execute((task, context) -> forEachCity(deliverer::deliverDue));
    }

    @Bean
    RecurringTask<Void> webhooksForgotten() {
        return Tasks.recurring("webhooks-night", Schedules.daily(CityTime.ZONE, AT_NIGHT))
                .execute((task, context) ->
                        forEachCity(() -> table.forgetBefore(clock.instant().minus(KEPT))));
    }

    private void forEachCity(Runnable work) {
        CurrentCity.runEach(cities.codes(), work);
    }
}
