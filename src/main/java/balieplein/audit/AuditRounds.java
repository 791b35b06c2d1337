package balieplein.audit;

import balieplein.audit.AuditChain.Verification;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.web.Sites;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Links new entries every ten seconds and walks along all chains every night. The nightly marks stay in the log, out
/// of reach of who can change the store.
@Configuration(proxyBeanMethods = false)
class AuditRounds {

    private static final Logger LOG = LoggerFactory.getLogger(AuditRounds.class);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    private final AuditChain chain;
    private final Sites sites;

    AuditRounds(AuditChain chain, Sites sites) {
        this.chain = chain;
        this.sites = sites;
    }

    @Bean
    RecurringTask<Void> auditLinked() {
        return Tasks.recurring("audit-links", FixedDelay.of(SOON))
                .execute((task, context) -> CurrentCity.runEach(sites.codes(), chain::extend));
    }

    @Bean
    RecurringTask<Void> auditVerified() {
        return Tasks.recurring("audit-night", Schedules.daily(CityTime.ZONE, AT_NIGHT))
                .execute((task, context) -> CurrentCity.runEach(sites.codes(), this::report));
    }

    private void report() {
        switch (chain.verify()) {
            case Verification.Intact intact ->
                LOG.info(
                        "Record of {}: {} entries are whole, mark {}.",
                        CurrentCity.code(),
                        intact.entries(),
                        intact.mark());
            case Verification.Broken broken ->
                LOG.error(
                        "Record of {}: entries {} were changed or removed in the store. Maybe compare with a backup.",
                        CurrentCity.code(),
                        broken.entries());
        }
    }
}
