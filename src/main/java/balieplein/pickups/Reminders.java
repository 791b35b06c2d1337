package balieplein.pickups;

import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.InstantSource;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds residents of what lies ready for them (EXP-06), each reminder once: taking it and putting its mail in the
/// outbox are one transaction. Whoever missed several, because an item came from an old system, gets the last one only.
@Configuration(proxyBeanMethods = false)
class Reminders {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(8, 30);

    private final RemindersTable table;
    private final PickupOffers offers;
    private final PickupLetters letters;
    private final Cities cities;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Reminders(
            RemindersTable table,
            PickupOffers offers,
            PickupLetters letters,
            Cities cities,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.table = table;
        this.offers = offers;
        this.letters = letters;
        this.cities = cities;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> pickupsReminded() {
        return Tasks.recurring("pickups-reminders", Schedules.daily(CityTime.ZONE, IN_THE_MORNING))
                .execute((task, context) -> CurrentCity.runEach(cities.codes(), this::remind));
    }

    /// Sends what is due in the current city, the last reminder first.
    void remind() {
        var days = offers.rules().reminders();
        var today = CityTime.date(clock.instant());
        for (int reminder = days.size(); reminder >= 1; reminder--) {
            var after = days.get(reminder - 1);
            var before = CityTime.instant(today.minusDays(after - 1L).atStartOfDay());
            var due = table.due(reminder, before);
            while (!due.isEmpty()) {
                for (var item : due) {
                    send(item, reminder, after);
                }
                due = table.due(reminder, before);
            }
        }
    }

    private void send(PickupItem item, int reminder, int days) {
        transaction.executeWithoutResult(status -> {
            if (table.take(item.code(), reminder)) {
                letters.reminder(item, days);
            }
        });
    }
}
