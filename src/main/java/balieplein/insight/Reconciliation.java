package balieplein.insight;

import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every night, for every city: is what was counted yesterday what happened? Each difference is one warning, and is
/// mended. A warning means that figures shown yesterday were wrong, and that an event got lost.
@Configuration(proxyBeanMethods = false)
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    private final Cities cities;
    private final VisitFacts facts;
    private final BookingFacts bookings;
    private final AccessTimes access;
    private final Packing packing;
    private final FrozenMonths frozen;
    private final InstantSource clock;

    Reconciliation(
            Cities cities,
            VisitFacts facts,
            BookingFacts bookings,
            AccessTimes access,
            Packing packing,
            FrozenMonths frozen,
            InstantSource clock) {
        this.cities = cities;
        this.facts = facts;
        this.bookings = bookings;
        this.access = access;
        this.packing = packing;
        this.frozen = frozen;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> visitsReconciled() {
        return Tasks.recurring("insight-reconciliation", Schedules.daily(CityTime.ZONE, AT_NIGHT))
                .execute((task, context) -> reconcileYesterday());
    }

    void reconcileYesterday() {
        var yesterday = CityTime.date(clock.instant()).minusDays(1);
        cities.codes().forEach(city -> CurrentCity.run(city, () -> reconcile(city, yesterday)));
    }

    /// What is measured and put away once the figures of yesterday are right.
    private void putAway(LocalDate today) {
        access.measure(today);
        var days = packing.due(today);
        days.forEach(packing::pack);
        var months = new TreeSet<>(frozen.due(YearMonth.from(today)));
        days.forEach(day -> months.add(YearMonth.from(day.from())));
        months.headSet(YearMonth.from(today)).forEach(frozen::freeze);
    }

    private void reconcile(String city, LocalDate day) {
        List<Difference> differences = facts.reconcile(day);
        for (var difference : differences) {
            LOG.warn("Figures of {} in {}: visit {} {}. Mended.", day, city, difference.visit(), difference.what());
        }
        var balance = facts.balance(day);
        if (!balance.isEven()) {
            LOG.warn("Figures of {} in {} do not add up after mending: {}.", day, city, balance);
        }
        for (var difference : bookings.reconcile(day)) {
            LOG.warn(
                    "Figures of {} in {}: appointment {} {}. Mended.",
                    day,
                    city,
                    difference.visit(),
                    difference.what());
        }
        putAway(day.plusDays(1));
    }
}
