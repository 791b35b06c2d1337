package balieplein.notifications;

import balieplein.cities.Cities;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Asks what became of messages: reads the mails that came back and asks the gateway. On one instance at a time.
@Configuration(proxyBeanMethods = false)
class ReportRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRounds.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final BounceMailbox mailbox;
    private final SmsGateway gateway;
    private final SmsReports texts;
    private final Fates fates;
    private final Courier courier;
    private final Cities cities;

    ReportRounds(
            BounceMailbox mailbox, SmsGateway gateway, SmsReports texts, Fates fates, Courier courier, Cities cities) {
        this.mailbox = mailbox;
        this.gateway = gateway;
        this.texts = texts;
        this.fates = fates;
        this.courier = courier;
        this.cities = cities;
    }

    @Bean
    RecurringTask<Void> notificationsReports() {
        return Tasks.recurring("notifications-reports", FixedDelay.of(EVERY)).execute((task, context) -> {
            readBounces();
            if (gateway.exists()) {
                CurrentCity.runEach(cities.codes(), texts::ask);
            }
        });
    }

    void readBounces() {
        mailbox.empty(report -> {
            var mark = report.mark();
            if (cities.codes().contains(mark.city())) {
                CurrentCity.run(mark.city(), () -> note(report));
            }
        });
    }

    /// A report that the mail is late changes nothing: the server goes on trying.
    private void note(BounceReport report) {
        var mark = report.mark();
        switch (report.action()) {
            case FAILED -> {
                LOG.info("Message {} of {} came back: {}", mark.number(), mark.city(), report.status());
                fates.bounced(mark.number(), mark.token(), report.reason());
                courier.wake(mark.city());
            }
            case DELIVERED -> fates.delivered(mark.number(), mark.token());
            case DELAYED -> {}
        }
    }
}
