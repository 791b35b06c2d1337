package balieplein.appointments;

import balieplein.cities.Cities;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Work that nobody waits for, for every city, all day. Every half minute: give back moments whose hold is over.
@Configuration(proxyBeanMethods = false)
class MinuteRounds {

    private static final Duration HOLDS = Duration.ofSeconds(30);
    private static final Duration MISSED = Duration.ofMinutes(1);

    private final Cities cities;
    private final HoldsTable holds;
    private final Attendance attendance;
    private final InstantSource clock;

    MinuteRounds(Cities cities, HoldsTable holds, Attendance attendance, InstantSource clock) {
        this.cities = cities;
        this.holds = holds;
        this.attendance = attendance;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> appointmentHoldsExpired() {
        return Tasks.recurring("appointments-holds", FixedDelay.of(HOLDS))
                .execute((task, context) -> forEachCity(() -> holds.expire(clock.instant())));
    }

    /// Every minute: whoever did not come (APT-11).
    @Bean
    RecurringTask<Void> appointmentsMissed() {
        return Tasks.recurring("appointments-missed", FixedDelay.of(MISSED))
                .execute((task, context) -> forEachCity(attendance::missWhoDidNotCome));
    }

    /// Every minute: what came free, to whoever would rather come earlier.
    @Bean
    RecurringTask<Void> appointmentsOfferedEarlier(WaitingList waiting) {
        return Tasks.recurring("appointments-earlier", FixedDelay.of(MISSED))
                .execute((task, context) -> forEachCity(waiting::offer));
    }

    private void forEachCity(Runnable work) {
        CurrentCity.runEach(cities.codes(), work);
    }
}
