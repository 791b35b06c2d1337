package balieplein.appointments;

import balieplein.cities.Cities;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds residents of what they booked, each reminder once, also with several instances and after a stop in the
/// middle: taking a reminder and putting its message in the outbox are one transaction.
@Configuration(proxyBeanMethods = false)
class Reminders {

    private final ReminderRules rules;
    private final RemindersTable table;
    private final Announcer announcer;
    private final Cities cities;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Reminders(
            ReminderRules rules,
            RemindersTable table,
            Announcer announcer,
            Cities cities,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.rules = rules;
        this.table = table;
        this.announcer = announcer;
        this.cities = cities;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> appointmentsReminded(@Value("${balieplein.appointments.reminders:1m}") Duration every) {
        return Tasks.recurring("appointments-reminders", FixedDelay.of(every))
                .execute((task, context) -> CurrentCity.runEach(cities.codes(), this::remind));
    }

    /// Sends what is due in the current city.
    void remind() {
        var now = clock.instant();
        var calendar = cities.current().calendar();
        var policy = rules.get();
        var last = policy.lastDay(now, calendar);
        for (var open : table.open(now, last)) {
            policy.due(open.appointment().start(), open.changed(), now, calendar)
                    .filter(moment -> open.reminded() == null || open.reminded().isBefore(moment))
                    .ifPresent(moment -> send(open.appointment(), moment));
        }
    }

    private void send(Appointment appointment, Instant moment) {
        transaction.executeWithoutResult(status -> {
            if (table.take(appointment, moment)) {
                announcer.remind(appointment, moment);
            }
        });
    }
}
