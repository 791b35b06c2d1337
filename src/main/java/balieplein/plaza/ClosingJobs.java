package balieplein.plaza;

import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When the evening and the night of a plaza are: [ClosingRounds] in every city.
@Configuration(proxyBeanMethods = false)
class ClosingJobs {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    private final Cities cities;
    private final ClosingRounds rounds;

    ClosingJobs(Cities cities, ClosingRounds rounds) {
        this.cities = cities;
        this.rounds = rounds;
    }

    @Bean
    RecurringTask<Void> plazaClosed() {
        return Tasks.recurring("plaza-closing", FixedDelay.of(EVERY))
                .execute((task, context) -> CurrentCity.runEach(cities.codes(), rounds::evening));
    }

    @Bean
    RecurringTask<Void> plazaNight() {
        return Tasks.recurring("plaza-night", Schedules.daily(CityTime.ZONE, AT_NIGHT))
                .execute((task, context) -> CurrentCity.runEach(cities.codes(), rounds::night));
    }
}
