package balieplein.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One question after a visit, answered once by whoever has its link (QUA-04).
@Running
class SurveysTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SurveyRounds rounds;

    private SurveyTown town;

    @BeforeEach
    void openTheTown() {
        town = new SurveyTown(clock, sql);
    }

    @Test
    void who_was_helped_is_asked_on_the_page_of_the_ticket_and_answers_once() {
        var visit = town.helped();
        var link = Surveys.PATH + town.token("visit:" + visit);
        var ticket = town.city().get("/check-in/tickets/" + visit).page();
        assertThat(ticket.select("a[href=" + link + "]").text()).contains("Zeg hoe tevreden je bent");
        assertThat(ticket.text()).contains("Dit bezoek is voorbij.").doesNotContain("Je bent aan de beurt");
        var asked = town.city().get(link);
        assertThat(asked.page().select("h1").text()).contains("Stadskantoor", "Identiteitskaart");
        assertThat(asked.page().select("input[type=radio]")).hasSize(5);
        assertThat(town.count("answers")).as("looking answers nothing").isZero();

        var nothing = town.city().submit(link, link);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().text()).contains("Kies een antwoord");
        var answered = town.city().submit(link, link, "score", "4");
        assertThat(answered.status()).isEqualTo(303);
        assertThat(town.city().get(link).page().select("h1").text()).isEqualTo("Bedankt voor je antwoord");
        assertThat(town.count("answers")).isEqualTo(1);
        assertThat(town.city().get("/check-in/tickets/" + visit).page().text()).doesNotContain("Zeg hoe tevreden");
        assertThat(town.city().get(link).page().text()).contains("We hebben het geteld");
    }

    @Test
    void a_second_answer_is_refused_kindly_and_of_two_at_once_one_counts() throws Exception {
        var path = "/api/v1/surveys/" + town.token("visit:" + town.helped());
        assertThat(town.city().get(path).json().path("answered").asBoolean()).isFalse();
        assertThat(town.city().post(path + "/answer", Map.of("score", 6)).status())
                .isEqualTo(422);
        Callable<Integer> answer =
                () -> town.city().post(path + "/answer", Map.of("score", 5)).status();
        try (var two = Executors.newFixedThreadPool(2)) {
            var statuses = two.invokeAll(List.of(answer, answer, answer, answer)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
        assertThat(town.count("answers")).isEqualTo(1);
        var page = path.replace("/api/v1/surveys", "/survey");
        assertThat(town.city().get(page).page().text()).contains("We hebben het geteld");
        assertThat(town.city().post(path + "/answer", Map.of("score", 1)).problem())
                .isEqualTo("answered-before");
    }

    @Test
    void who_did_not_come_is_not_asked_and_an_end_taken_back_was_none() {
        var missed = town.called();
        town.plaza().act(missed, "no-show");
        var undone = town.helped();
        town.token("visit:" + undone);
        town.plaza().act(undone, "undo");
        assertThat(town.city().get("/check-in/tickets/" + undone).page().text()).doesNotContain("Zeg hoe tevreden");
        assertThat(town.tokens("visit:")).hasSize(1);
    }

    @Test
    void the_link_of_another_city_and_one_that_is_made_up_lead_nowhere() {
        var token = town.token("visit:" + town.helped());
        var elsewhere = City.fresh();
        assertThat(elsewhere.get("/survey/" + token).status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/v1/surveys/" + token).status()).isEqualTo(404);
        assertThat(elsewhere
                        .post("/api/v1/surveys/" + token + "/answer", Map.of("score", 3))
                        .status())
                .isEqualTo(404);
        assertThat(town.city().get("/survey/" + "0".repeat(32)).status()).isEqualTo(404);
        assertThat(town.count("answers")).isZero();
    }

    @Test
    void after_thirty_days_it_is_too_late() {
        var token = town.token("visit:" + town.helped());
        town.plaza().at(PlazaCity.DAY.plusDays(30), "23:59");
        assertThat(town.city().get("/survey/" + token).status()).isEqualTo(200);
        town.plaza().at(PlazaCity.DAY.plusDays(31), "00:00");
        assertThat(town.city().get("/survey/" + token).status()).isEqualTo(410);
        assertThat(town.city()
                        .as(Role.KIOSK)
                        .post("/api/v1/surveys/" + token + "/answer", Map.of("score", 3))
                        .problem())
                .isEqualTo("survey-over");
        assertThat(town.count("answers")).isZero();
    }

    @Test
    void who_booked_online_gets_one_mail_the_morning_after() {
        var code = town.booked(PlazaCity.DAY, "10:00", "An Peeters", "an@example.org");
        var token = town.token("booking:" + code);
        send();
        assertThat(mails()).as("not on the same day").isEmpty();
        town.plaza().at(PlazaCity.DAY.plusDays(1), "10:00");
        send();
        send();
        assertThat(mails())
                .singleElement()
                .asString()
                .contains("/survey/" + token)
                .doesNotContain("Peeters");
        town.city().post("/api/v1/surveys/" + token + "/answer", Map.of("score", 5));
        assertThat(CurrentCity.call(town.city().code(), () -> sql.sql(
                                "select channel || ' ' || week || ' ' || scores::text from surveys.tally where scores[5] > 0")
                        .query(String.class)
                        .single()))
                .isEqualTo("online 2017-01-16 {0,0,0,0,1}");
    }

    @Test
    void a_city_that_says_nothing_or_no_asks_nobody_and_gets_its_file_back() {
        var silent = new SurveyTown(clock, sql, "{ask: false, share: 100}");
        silent.helped();
        var admin = silent.city().as(Role.ADMIN);
        var file = admin.get("/api/v1/city-file").body();
        assertThat(file).contains("surveys:", "ask: false", "share: 100");
        var again = admin.send("PUT", "/api/v1/city-file?dry-run=true", "application/yaml", file);
        assertThat(again.json().path("changed").asInt()).as("%s", again).isZero();
        assertThat(admin.send(
                                "PUT",
                                "/api/v1/city-file?dry-run=true",
                                "application/yaml",
                                file.replace("share: 100", "share: 101"))
                        .body())
                .contains("surveys.share");
        town.token("visit:" + town.helped());
        assertThat(silent.tokens("visit:")).isEmpty();
    }

    private void send() {
        CurrentCity.run(town.city().code(), rounds::send);
    }

    private List<String> mails() {
        return CurrentCity.call(
                town.city().code(), () -> sql.sql("select body from notifications.message where key like 'survey:%'")
                        .query(String.class)
                        .list());
    }
}
