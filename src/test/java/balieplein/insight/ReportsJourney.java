package balieplein.insight;

import balieplein.City;
import balieplein.journeys.InBrowser;
import balieplein.journeys.Visitors;
import balieplein.kernel.CurrentCity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A period and a closed month as the analyst sees them.
@InBrowser
class ReportsJourney {

    private static final LocalDate MONDAY = LocalDate.of(2016, 9, 5);

    @Autowired
    private FrozenMonths months;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SavedReports saved;

    @Autowired
    private JdbcClient sql;

    @Test
    void the_analyst_compares_four_weeks_and_reads_a_closed_month(Visitors visitors) {
        var city = City.like("dijlestad");
        CurrentCity.run(city.code(), () -> {
            FixtureWeeks.weeks(sql, MONDAY, 4);
            months.freeze(YearMonth.of(2016, 9));
            sql.sql("delete from insight.visit_fact where visit = '2016-09-06-1'")
                    .update();
            months.freeze(YearMonth.of(2016, 9));
        });
        var analyst = visitors.desk(city.host());
        analyst.open("/sign-in/start/staff");
        analyst.follow("Hugo Lemmens");
        analyst.open("/staff/reports?from=2016-09-05&to=2016-10-02").arrivesAt("Meten is weten");
        analyst.sees("Het drukst is donderdag");
        analyst.inspect("reports");
        analyst.follow("Toon de bezoeken achter deze cijfers").arrivesAt("Bezoeken");
        analyst.inspect("reports-rows");
        analyst.open("/staff/reports/months").follow("September 2016").arrivesAt("Cijfers van september 2016");
        analyst.sees("Wat veranderd is");
        analyst.inspect("reports-month");
        analyst.open("/staff/reports/reviews/" + review(city)).arrivesAt("Herbekijken");
        analyst.inspect("reports-review");
        analyst.open("/staff/reports/saved/" + saved(city)).arrivesAt("Cijfers van de maand");
        analyst.inspect("reports-saved");
        analyst.follow("Wijzig rapport Cijfers van de maand").arrivesAt("Wijzig rapport Cijfers van de maand");
        analyst.sees("Wat al verstuurd is, blijft staan");
        analyst.inspect("reports-saved-edit");
        analyst.open("/staff/reports?from=2016-09-05&to=2016-09-01");
        analyst.sees("De laatste dag ligt voor de eerste dag");
    }

    private String saved(City city) {
        return CurrentCity.call(city.code(), () -> ((ReportKeeping.Done) saved.keep(new ReportWish(
                        "Cijfers van de maand", "stadskantoor", Dimension.WEEKDAY, Schedule.MONTH, List.of("gone"))))
                .code());
    }

    private String review(City city) {
        return CurrentCity.call(city.code(), () -> ((Reviews.Reviewing.Done)
                        reviews.plan("stadskantoor", null, 6, LocalDate.of(2016, 12, 1)))
                .code());
    }
}
