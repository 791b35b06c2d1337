package balieplein.people;

import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.web.Sites;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every night: forget what was kept long enough, and seal again what an older key sealed.
@Configuration(proxyBeanMethods = false)
class PeopleRounds {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleRounds.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);
    private static final int AT_ONCE = 500;

    private final DataSubject data;
    private final PeopleTable table;
    private final NumberSafe safe;
    private final Sites sites;

    PeopleRounds(DataSubject data, PeopleTable table, NumberSafe safe, Sites sites) {
        this.data = data;
        this.table = table;
        this.safe = safe;
        this.sites = sites;
    }

    @Bean
    RecurringTask<Void> peopleForgotten() {
        return Tasks.recurring("people-night", Schedules.daily(CityTime.ZONE, AT_NIGHT))
                .execute((task, context) -> CurrentCity.runEach(sites.codes(), this::night));
    }

    void night() {
        LOG.info("Kept long enough in {}: {}", CurrentCity.code(), data.forget());
        var old = table.sealedWithAnother(safe.currentKey(), AT_ONCE);
        while (!old.isEmpty()) {
            old.forEach(each -> table.reseal(each.code(), safe.seal(safe.open(each.sealed()))));
            old = table.sealedWithAnother(safe.currentKey(), AT_ONCE);
        }
    }
}
