package balieplein.zones;

import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Locations;
import balieplein.plaza.VisitCalled;
import balieplein.plaza.Visits;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.InstantSource;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells who is called on their phone, and forgets at night who was inside.
@Configuration(proxyBeanMethods = false)
class ZoneRounds {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    private final ZoneMessages messages;
    private final Visits visits;
    private final StaysTable stays;
    private final DoorsTable doors;
    private final Locations locations;
    private final Cities cities;
    private final InstantSource clock;

    ZoneRounds(
            ZoneMessages messages,
            Visits visits,
            StaysTable stays,
            DoorsTable doors,
            Locations locations,
            Cities cities,
            InstantSource clock) {
        this.messages = messages;
        this.visits = visits;
        this.stays = stays;
        this.doors = doors;
        this.locations = locations;
        this.cities = cities;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(VisitCalled event) {
        CurrentCity.run(event.city(), () -> visits.find(event.visit())
                .ifPresent(visit -> messages.yourTurn(
                        visit,
                        locations.get(event.location()),
                        event.visit() + ":" + event.at().toEpochMilli(),
                        stays.wasOutside(event.visit()))));
    }

    @Bean
    RecurringTask<Void> zonesForgotten() {
        return Tasks.recurring("zones-night", Schedules.daily(CityTime.ZONE, AT_NIGHT))
                .execute((task, context) -> CurrentCity.runEach(cities.codes(), this::forget));
    }

    /// What was counted before today.
    void forget() {
        var today = CityTime.date(clock.instant());
        stays.forget(today);
        doors.forget(today);
    }
}
