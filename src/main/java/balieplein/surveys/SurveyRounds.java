package balieplein.surveys;

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

    void send() {
        var today = CityTime.date(clock.instant());
        var due = table.toSend(today);
        while (!due.isEmpty()) {
            due.forEach(invitation -> transaction.executeWithoutResult(status -> {
                if (table.takeToSend(invitation.token()) && !invitation.isOver(today) && surveys.stands(invitation)) {
                    letters.send(invitation);
                }
            }));
            due = table.toSend(today);
        }
    }
}
