package balieplein.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.insight.FixtureWeeks;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.PlazaCity;
import balieplein.plaza.VisitFinished;
import balieplein.simulators.DemoClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What residents answered, for who decides on it (QUA-04, QUA-05).
@Running
class SatisfactionTest {

    private static final String DASHBOARD = "/staff/reports?from=2017-01-16&to=2017-01-22";

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SurveySampling sampling;

    @Autowired
    private Asking asking;

    @Autowired
    private Surveys surveys;

    @Autowired
    private TallyTable tally;

    @Test
    void of_a_thousand_visits_a_fifth_is_asked_and_twenty_answers_show_score_n_and_interval() {
        var town = new SurveyTown(clock, sql, "{share: 20}");
        var analyst = town.city().signedIn(Role.ANALYST);
        CurrentCity.run(town.city().code(), () -> {
            FixtureWeeks.day(sql, PlazaCity.DAY, 100);
            IntStream.range(0, 1_000).forEach(i -> hear(town.city(), "v" + i));
        });
        assertThat(town.count("asked")).isBetween(165, 235);
        var tokens = town.tokens("visit:");
        var scores = List.of(1, 2, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5);
        for (var i = 0; i < 9; i++) {
            answer(town, tokens.get(i), scores.get(i));
        }
        town.plaza().at(LocalDate.of(2017, 1, 23), "09:00");
        assertThat(headline(analyst)).contains("Tevreden (1 – 5) – te weinig antwoorden (n < 10)");
        assertThat(analyst.get("/staff/reports/satisfaction?year=2017").page().text())
                .contains("Over 2017 zijn er te weinig antwoorden");

        town.plaza().at("15:00");
        for (var i = 9; i < 20; i++) {
            answer(town, tokens.get(i), scores.get(i));
        }
        assertThat(headline(analyst)).as("the week is not over").contains("te weinig antwoorden");
        town.plaza().at(LocalDate.of(2017, 1, 23), "00:00");
        assertThat(headline(analyst)).contains("Tevreden (1 – 5) 4,1 n = 20 · 3,6 – 4,5");
        var page = analyst.get("/staff/reports/satisfaction").page();
        assertThat(page.text())
                .contains("In 2017 was 80,0 % van wie antwoordde", "n < 30: onzeker", "58,4")
                .contains("Balie 80,0 % (n = 20)");
    }

    @Test
    void three_channels_stand_side_by_side_over_the_years_and_a_small_one_is_marked() {
        var town = new SurveyTown(clock, sql, "{ask: false}");
        CurrentCity.run(town.city().code(), () -> {
            add(LocalDate.of(2015, 3, 2), SurveyChannel.COUNTER, 6, 4, 0, 20, 20);
            add(LocalDate.of(2015, 3, 2), SurveyChannel.ONLINE, 0, 0, 5, 20, 15);
            add(LocalDate.of(2015, 3, 2), SurveyChannel.PHONE, 2, 2, 5, 10, 10);
            add(LocalDate.of(2016, 3, 7), SurveyChannel.COUNTER, 0, 0, 10, 20, 20);
            add(LocalDate.of(2016, 3, 7), SurveyChannel.PHONE, 0, 0, 0, 5, 4);
        });
        var analyst = town.city().signedIn(Role.ANALYST);
        var page = analyst.get("/staff/reports/satisfaction?year=2015").page();
        var years = page.select("table").stream()
                .filter(table -> table.select("caption").text().equals("Per jaar"))
                .findFirst()
                .orElseThrow()
                .select("tbody tr")
                .eachText();
        assertThat(years).hasSize(2);
        assertThat(years.get(0)).startsWith("2016 80,0 % (n = 50) te weinig antwoorden (n < 10) te weinig");
        assertThat(years.get(1))
                .startsWith("2015 80,0 % (n = 50) 87,5 % (n = 40) 69,0 % (n = 29) n < 30: onzeker 79,8 % (n = 119)");
        var file = analyst.get("/staff/reports/satisfaction.csv?year=2015").body();
        assertThat(file).contains("2015,online,,80,40,4.25,", "2015-03,phone,,58,29,", ",true", "2015,,eid,,119,");
        var rows = town.city()
                .as(Role.ANALYST)
                .get("/api/v1/reports/satisfaction?year=2016&location=stadskantoor")
                .json()
                .path("rows");
        assertThat(rows.path(0).path("n").asInt()).isEqualTo(50);
        assertThat(rows.path(2).path("channel").asString()).isEqualTo("phone");
        assertThat(rows.path(2).path("n").isMissingNode()
                        || rows.path(2).path("n").isNull())
                .isTrue();
    }

    @Test
    void an_official_of_a_counter_does_not_see_it() {
        var city = City.fresh();
        assertThat(city.signedIn(Role.COUNTER)
                        .get("/staff/reports/satisfaction")
                        .status())
                .isEqualTo(403);
        assertThat(city.signedIn(Role.ANALYST)
                        .get("/staff/reports/satisfaction")
                        .page()
                        .text())
                .contains("Nog niemand gevraagd");
    }

    private void hear(City city, String visit) {
        var event = new VisitFinished(city.code(), visit, "stadskantoor", "B001", "7", List.of(), Instant.EPOCH);
        if (sampling.draws(event)) {
            asking.ask(
                    new Asking.Occasion(Source.visit(visit), SurveyChannel.COUNTER, "stadskantoor", "eid"), null, null);
        }
    }

    private void answer(SurveyTown town, String token, int score) {
        assertThat(CurrentCity.<Answering, RuntimeException>call(
                        town.city().code(), () -> surveys.answer(token, score)))
                .isEqualTo(Answering.COUNTED);
    }

    private void add(LocalDate monday, SurveyChannel channel, Integer... scores) {
        var counts = new Scores(List.of(scores));
        tally.add(List.of(
                new TallyRow(monday, "stadskantoor", channel, "burgerzaken", "eid", false, 2 * counts.n(), counts)));
    }

    private static String headline(City analyst) {
        return analyst.get(DASHBOARD).page().select("dl").text();
    }
}
