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
import java.util.TreeSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every night, for every city: is what was counted yesterday what happened ([Findings])? Then what is old is put away.
@Configuration(proxyBeanMethods = false)
class Reconciliation {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    private final Cities cities;
    private final Findings findings;
    private final AccessTimes access;
    private final Packing packing;
    private final FrozenMonths frozen;
    private final UncountedBookings uncounted;
    private final InstantSource clock;

    Reconciliation(
            Cities cities,
            Findings findings,
            AccessTimes access,
            Packing packing,
            FrozenMonths frozen,
            UncountedBookings uncounted,
            InstantSource clock) {
        this.cities = cities;
        this.findings = findings;
        this.access = access;
        this.packing = packing;
        this.frozen = frozen;
        this.uncounted = uncounted;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> visitsReconciled() {
        return Tasks.recurring("insight-reconciliation", Schedules.daily(CityTime.ZONE, AT_NIGHT))
                .execute((task, context) -> reconcileYesterday());
    }

    void reconcileYesterday() {
        uncounted.count();
        var yesterday = CityTime.date(clock.instant()).minusDays(1);
        CurrentCity.runEach(cities.codes(), () -> reconcile(yesterday));
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

    private void reconcile(LocalDate day) {
        findings.check(day);
        putAway(day.plusDays(1));
    }
}
