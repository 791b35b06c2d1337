package balieplein.visitors;

import balieplein.cities.Cities;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Twice a minute: whoever waits too long gets the next one told, and who does not come leaves the room to others.
@Configuration(proxyBeanMethods = false)
class GuestRounds {

    private static final Duration EVERY = Duration.ofSeconds(30);

    private final Escalation escalation;
    private final Guests guests;
    private final Cities cities;

    GuestRounds(Escalation escalation, Guests guests, Cities cities) {
        this.guests = guests;
        this.escalation = escalation;
        this.cities = cities;
    }

    @Bean
    RecurringTask<Void> guestsWaiting() {
        return Tasks.recurring("visitors-waiting", FixedDelay.of(EVERY))
                .execute((task, context) -> CurrentCity.runEach(cities.codes(), this::round));
    }

    void round() {
        escalation.escalate();
        guests.releaseRooms();
        guests.stretchRooms();
    }
}
