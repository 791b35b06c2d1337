package balieplein.printing;

import balieplein.cities.Cities;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Asks every paired printer twice a minute how it is, so that staff know within a minute.
@Configuration(proxyBeanMethods = false)
class PrinterRounds {

    private static final Duration EVERY = Duration.ofSeconds(25);

    private final Cities cities;
    private final Printers printers;

    PrinterRounds(Cities cities, Printers printers) {
        this.cities = cities;
        this.printers = printers;
    }

    @Bean
    RecurringTask<Void> printersWatched() {
        return Tasks.recurring("printing-watch", FixedDelay.of(EVERY))
                .execute((task, context) -> CurrentCity.runEach(cities.codes(), this::round));
    }

    void round() {
        printers.list().stream().filter(Printer::paired).forEach(printers::check);
    }
}
