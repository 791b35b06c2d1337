package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every six months somebody looks whether the offer is still right (LOC-12).
@Running
class ReviewsTest {

    private static final String REVIEWS = "/staff/reports/reviews";

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private final City city = City.with(Desk.onThursday().file());

    @Test
    void a_review_that_is_due_shows_the_figures_of_its_months_and_closes_with_a_conclusion_only() {
        Desk.at(clock, "2017-01-02T09:00:00");
        CurrentCity.run(city.code(), () -> FixtureWeeks.day(sql, LocalDate.of(2016, 9, 8), 120));
        var analyst = city.signedIn(Role.ANALYST);
        var path = plan(analyst, "2017-01-01").header("location").replaceFirst("^https?://[^/]+", "");
        assertThat(analyst.get(REVIEWS).body()).contains("nu te doen");
        assertThat(analyst.get(path).page().select("main").text()).contains("120", "Donderdag", "Algemeen");

        assertThat(analyst.submit(path, path, "conclusion", " ").status()).isEqualTo(422);
        assertThat(analyst.submit(path, path, "conclusion", "Donderdag blijft open tot 20 uur.")
                        .status())
                .isEqualTo(303);
        var after = analyst.get(REVIEWS).page();
        assertThat(after.text()).contains("Donderdag blijft open tot 20 uur.", "zondag 2 juli 2017", "gepland");
    }

    @Test
    void without_figures_it_says_so() {
        Desk.at(clock, "2017-01-02T09:00:00");
        var analyst = city.signedIn(Role.ANALYST);
        var path = plan(analyst, "2016-02-01").header("location").replaceFirst("^https?://[^/]+", "");
        assertThat(analyst.get(path).body()).contains("Geen cijfers in deze periode");
        assertThat(plan(analyst, "2016-08-01").status()).isEqualTo(422);
    }

    private static balieplein.Answer plan(City analyst, String due) {
        return analyst.submit(REVIEWS, REVIEWS, "location", "stadskantoor", "months", "6", "due", due);
    }
}
