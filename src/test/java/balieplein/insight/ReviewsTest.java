package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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
    private FactsTable table;

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
    void counters_of_one_official_are_for_whoever_has_the_right_and_a_visit_counts_once() {
        Desk.at(clock, "2017-01-02T09:00:00");
        CurrentCity.run(city.code(), () -> {
            for (var i = 0; i < 9; i++) {
                table.save(visit("v" + i)
                        .on("2016-09-08")
                        .arrives("09:52")
                        .starts("10:00", "7")
                        .by("jan")
                        .finishes("10:10", Map.of("eid.request", 1, "pas.request", 1)));
            }
        });
        var path = plan(city.signedIn(Role.ANALYST), "2017-01-01")
                .header("location")
                .replaceFirst("^https?://[^/]+", "");
        var seen = city.signedIn(Role.ANALYST).get(path).page();
        assertThat(seen.select("tr:has(th:contains(Algemeen)) td").text()).isEqualTo("–");
        assertThat(seen.text()).contains("Een streepje staat voor balies", "Geteld in hele weken: 4 juli 2016");
        var manager = city.signedIn(Role.FLOOR_MANAGER).get(path).page();
        assertThat(manager.select("tr:has(th:contains(Algemeen)) td").text()).isEqualTo("9");
    }

    @Test
    void of_four_who_conclude_at_the_same_instant_one_does_the_others_keep_their_words_and_one_review_follows()
            throws Exception {
        Desk.at(clock, "2017-01-02T09:00:00");
        var analyst = city.signedIn(Role.ANALYST);
        var path = plan(analyst, "2017-01-01").target();
        var token = analyst.get(path).page().select("input[name=_csrf]").val();
        Callable<Answer> conclude = () -> analyst.form(path, "_csrf", token, "conclusion", "Donderdag blijft.");
        List<Answer> answers;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = people.invokeAll(Collections.nCopies(4, conclude)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(303, 422, 422, 422);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .allSatisfy(answer -> assertThat(answer.page().text()).contains("Donderdag blijft."));
        var list = analyst.get(REVIEWS).page().text();
        assertThat(list.split("gepland", -1)).hasSize(2);
        assertThat(list).contains("zondag 2 juli 2017");
    }

    @Test
    void without_figures_it_says_so() {
        Desk.at(clock, "2017-01-02T09:00:00");
        var analyst = city.signedIn(Role.ANALYST);
        var path = plan(analyst, "2016-02-01").header("location").replaceFirst("^https?://[^/]+", "");
        assertThat(analyst.get(path).body()).contains("Geen cijfers in deze periode");
        assertThat(plan(analyst, "2016-08-01").status()).isEqualTo(422);
    }

    @Test
    void a_product_nobody_knows_is_refused_and_nothing_typed_is_lost() {
        Desk.at(clock, "2017-01-02T09:00:00");
        var analyst = city.signedIn(Role.ANALYST);
        var typed = List.of("location", "stadskantoor", "months", "9", "due", "2017-02-01")
                .toArray(String[]::new);
        var refused = analyst.submit(REVIEWS, REVIEWS, with(typed, "product", "telegram"));
        assertThat(refused.status()).isEqualTo(422);
        var page = refused.page();
        assertThat(page.select("#product-error, [href='#product']").eachText())
                .hasSize(2)
                .allSatisfy(said -> assertThat(said).contains("Dit product bestaat niet"));
        assertThat(page.select("#location [selected]").val()).isEqualTo("stadskantoor");
        assertThat(page.select("#months").val()).isEqualTo("9");
        assertThat(page.select("#due").val()).isEqualTo("2017-02-01");
        assertThat(analyst.get(REVIEWS).page().select("tbody tr")).isEmpty();
        assertThat(analyst.submit(REVIEWS, REVIEWS, with(typed, "product", "eid"))
                        .status())
                .isEqualTo(303);
    }

    private static String[] with(String[] typed, String... more) {
        return Stream.of(typed, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static Answer plan(City analyst, String due) {
        return analyst.submit(REVIEWS, REVIEWS, "location", "stadskantoor", "months", "6", "due", due);
    }
}
