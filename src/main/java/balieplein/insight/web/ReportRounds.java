package balieplein.insight.web;

import balieplein.cities.Cities;
import balieplein.insight.DueReports;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every morning, for every city: sends the saved reports whose day, week or month is over, once the night has put the
/// figures right.
@Configuration(proxyBeanMethods = false)
class ReportRounds {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(5, 30);

    private final Cities cities;
    private final DueReports due;
    private final ReportMails mails;

    ReportRounds(Cities cities, DueReports due, ReportMails mails) {
        this.cities = cities;
        this.due = due;
        this.mails = mails;
    }

    @Bean
    RecurringTask<Void> savedReportsSent() {
        return Tasks.recurring("insight-saved-reports", Schedules.daily(CityTime.ZONE, IN_THE_MORNING))
                .execute((task, context) -> send());
    }

    void send() {
        CurrentCity.runEach(cities.codes(), this::sendHere);
    }

    void sendHere() {
        due.list().forEach(mails::send);
    }
}
