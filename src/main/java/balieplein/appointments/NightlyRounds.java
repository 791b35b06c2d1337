package balieplein.appointments;

import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Work that nobody waits for, for every city, every night: make the days that come within the horizon ready, count the
/// capacity of all days again, throw away old holds.
@Configuration(proxyBeanMethods = false)
class NightlyRounds {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRounds.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 15);

    /// A hold that led to nothing.
    private static final Duration HOLD_KEPT = Duration.ofDays(1);

    private final Cities cities;
    private final Locations locations;
    private final Capacity capacity;
    private final HoldsTable holds;
    private final WrongTries tries;
    private final InstantSource clock;

    NightlyRounds(
            Cities cities,
            Locations locations,
            Capacity capacity,
            HoldsTable holds,
            WrongTries tries,
            InstantSource clock) {
        this.cities = cities;
        this.locations = locations;
        this.capacity = capacity;
        this.holds = holds;
        this.tries = tries;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> appointmentsReconciled() {
        return Tasks.recurring("appointments-night", Schedules.daily(CityTime.ZONE, AT_NIGHT))
                .execute((task, context) -> forEachCity(this::night));
    }

    void night() {
        var today = CityTime.date(clock.instant());
        locations.list().forEach(location -> reconcile(location, today));
        tries.forgetBefore(clock.instant().minus(WrongTries.LONGEST));
        holds.forget(clock.instant().minus(HOLD_KEPT));
    }

    /// A unit that differs from hours and appointments means that a change went past the capacity: a warning.
    private void reconcile(Location location, LocalDate today) {
        var last = today.plusDays(location.rules().horizon() + 1L);
        today.datesUntil(last.plusDays(1)).forEach(day -> {
            var known = capacity.isKnown(location.code(), day);
            var differing = capacity.refresh(location.code(), day);
            if (known && differing > 0) {
                LOG.warn(
                        "Capacity at {} in {} on {}: {} units differed from hours and appointments. Mended.",
                        location.code(),
                        CurrentCity.code(),
                        day,
                        differing);
            }
        });
    }

    private void forEachCity(Runnable work) {
        CurrentCity.runEach(cities.codes(), work);
    }
}
