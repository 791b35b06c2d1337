package balieplein.surveys;

import balieplein.cities.Cities;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes to who was asked the day before and did not answer yet, once: taking it and putting its message in the
/// outbox are one transaction. In the morning, because nobody wants a text message about a city office at night.
@Configuration(proxyBeanMethods = false)
class SurveyRounds {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);

    private final InvitationsTable table;
    private final Surveys surveys;
    private final SurveyLetters letters;
    private final Cities cities;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    SurveyRounds(
            InvitationsTable table,
            Surveys surveys,
            SurveyLetters letters,
            Cities cities,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.table = table;
        this.surveys = surveys;
        this.letters = letters;
        this.cities = cities;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> surveysSent() {
        return Tasks.recurring("surveys-morning", Schedules.daily(CityTime.ZONE, IN_THE_MORNING))
                .execute((task, context) -> CurrentCity.runEach(cities.codes(), this::send));
    }

    /// A question that cannot be written keeps none of the others: it is due again the next morning, and the first
    /// failure is thrown when all have had their turn, with the others suppressed.
    void send() {
        var today = CityTime.date(clock.instant());
        var failures = new ArrayList<RuntimeException>();
        var due = table.toSend(today, LocalDate.EPOCH, "");
        while (!due.isEmpty()) {
            for (var invitation : due) {
                try {
                    transaction.executeWithoutResult(status -> send(invitation, today));
                } catch (RuntimeException e) { // thrown below
                    failures.add(new IllegalStateException(
                            "The question about " + invitation.source() + " could not be written.", e));
                }
            }
            due = table.toSend(today, due.getLast().day(), due.getLast().token());
        }
        if (!failures.isEmpty()) {
            var first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private void send(Invitation invitation, LocalDate today) {
        if (table.takeToSend(invitation.token()) && !invitation.isOver(today) && surveys.stands(invitation)) {
            letters.send(invitation);
        }
    }
}
