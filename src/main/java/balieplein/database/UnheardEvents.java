package balieplein.database;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/// Tells events again that a listener did not get to the end of, because it failed or its instance died: every few
/// minutes, on one instance at a time. At the start of an instance Spring Modulith does the same. Listeners may hear
/// an event twice.
@Configuration(proxyBeanMethods = false)
class UnheardEvents {

    private static final Duration EVERY = Duration.ofMinutes(3);

    /// Longer than any listener works.
    private static final Duration GIVEN_UP = Duration.ofMinutes(2);

    private final IncompleteEventPublications publications;

    UnheardEvents(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Bean
    RecurringTask<Void> eventsToldAgain() {
        return Tasks.recurring("events-again", FixedDelay.of(EVERY)).execute((task, context) -> tellAgain());
    }

    void tellAgain() {
        publications.resubmitIncompletePublicationsOlderThan(GIVEN_UP);
    }
}
