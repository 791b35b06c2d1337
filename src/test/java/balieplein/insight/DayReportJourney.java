package balieplein.insight;

import balieplein.City;
import balieplein.journeys.InBrowser;
import balieplein.journeys.Visitor;
import balieplein.journeys.Visitors;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The day report as the floor manager sees it.
@InBrowser
class DayReportJourney {

    private static final LocalDate THURSDAY = LocalDate.of(2017, 1, 19);

    @Autowired
    private FactsTable table;

    @Test
    void the_floor_manager_reads_how_a_busy_day_went(Visitors visitors) {
        var city = City.like("dijlestad");
        CurrentCity.run(city.code(), () -> ScriptedDay.of(THURSDAY, 800, 4).forEach(visit -> table.save(fact(visit))));
        var manager = signedIn(visitors, city);
        manager.open("/staff/reports/day?location=stadskantoor&day=2017-01-19").arrivesAt("Meten is weten");
        manager.inspect("day-report");
        manager.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        manager.picture("day-report-print");
        manager.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        manager.follow("Vorige dag").sees("Geen bezoeken op woensdag 18 januari 2017");
        manager.inspect("day-report-empty");
        manager.open("/staff/reports/day?location=stadskantoor&day=2017-05-01").sees("Dag van de arbeid");
        manager.open("/en/staff/reports/day?location=stadskantoor&day=2017-01-19")
                .sees("Visitors");
    }

    private static Visitor signedIn(Visitors visitors, City city) {
        var manager = visitors.desk(city.host());
        manager.open("/sign-in/start/staff");
        manager.follow("Dirk Maes");
        return manager;
    }

    private static VisitFact fact(ScriptedVisit visit) {
        var registered = CityTime.instant(visit.arrival());
        var due = visit.due() == null ? null : CityTime.instant(visit.due());
        var served = !visit.isNoShow();
        return new VisitFact(
                "v" + visit.number(),
                4,
                THURSDAY,
                HalfHour.of(registered),
                "stadskantoor",
                "kiosk",
                served ? VisitFact.State.FINISHED : VisitFact.State.NO_SHOW,
                new VisitMoments(
                        registered,
                        due,
                        CityTime.instant(visit.called()),
                        served ? CityTime.instant(visit.started()) : null,
                        served ? CityTime.instant(visit.ended()) : null),
                served
                        ? new Times(
                                visit.waiting(),
                                visit.due() == null ? null : ScriptedVisit.seconds(visit.due(), visit.started()),
                                visit.handling(),
                                visit.throughput())
                        : Times.NONE,
                visit.counter(),
                "pool",
                visit.asked(),
                visit.handled(),
                Circumstances.NONE);
    }
}
