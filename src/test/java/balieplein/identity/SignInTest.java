package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing in with a browser, at the simulated provider, over HTTP.
@Running
class SignInTest {

    @Autowired
    private JdbcClient sql;

    private final City city = City.fresh();

    @Test
    void an_official_signs_in_and_gets_to_work() {
        var home = city.signedIn(Role.COUNTER).get("/staff");
        assertThat(home.status()).as("%s", home).isEqualTo(200);
        assertThat(home.page().text()).contains("Anna Claes");
    }

    @Test
    void who_must_sign_in_first_comes_back_to_the_page_asked() {
        var refused = city.get("/fr/account?x=1");
        assertThat(refused.status()).isEqualTo(302);
        var choice = city.follow(refused.header("location").replaceFirst("http://[^/]+", ""));
        var start = choice.page().select("a[href*=/start/resident]").attr("href");
        var people = city.follow(start);
        var back = city.get(people.page().select("main a").first().attr("href"));
        var home = city.get(path(back));
        assertThat(path(home)).isEqualTo("/fr/account?x=1");
        assertThat(city.get(path(home)).page().text()).contains("Karel Testmans");
    }

    @Test
    void a_resident_is_a_resident_and_no_official() {
        var resident = city.signedIn(Role.RESIDENT);
        assertThat(resident.get("/account").status()).isEqualTo(200);
        var refused = resident.get("/staff");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().title()).contains("Je mag dit niet bekijken");
        assertThat(resident.get("/de/staff").page().select("html").attr("lang")).isEqualTo("de");
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var cookie = city.get("/sign-in/start/staff").header("set-cookie");
        assertThat(cookie)
                .startsWith("balieplein=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure");
        var overHttps =
                City.named(city.code()).with("X-Forwarded-Proto", "https").get("/sign-in/start/staff");
        assertThat(overHttps.header("set-cookie")).contains("Secure");
        assertThat(overHttps.header("strict-transport-security")).contains("max-age=63072000");
        assertThat(city.get("/").header("strict-transport-security")).isEmpty();
    }

    @Test
    void the_session_gets_another_name_when_somebody_signs_in() {
        var before = cookie(city.get("/sign-in/start/staff"));
        var official = city.signedIn(Role.COUNTER);
        assertThat(official.cookie("balieplein")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void looking_around_leaves_no_session_behind() {
        var sessions = sessions();
        for (var path : new String[] {"/", "/sign-in", "/staff", "/account", "/nowhere", "/simulators/mailbox"}) {
            assertThat(city.get(path).header("set-cookie")).as(path).isEmpty();
        }
        assertThat(city.get("/api/v1/city-file").status()).isEqualTo(401);
        assertThat(city.form("/sign-out").header("set-cookie")).isEmpty();
        assertThat(sessions()).isEqualTo(sessions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/%0d%0aLocation: https://evil.example/",
                "/sign-in/start/staff",
            })
    void signing_in_never_leads_to_another_site(String wanted) {
        var choice = city.get("/sign-in?to=" + encode(wanted));
        var start = choice.page().select("a[href*=/start/staff]").attr("href");
        var people = city.follow(start);
        var back = city.get(people.page().select("main a").first().attr("href"));
        var home = city.get(path(back)).header("location");
        assertThat(home).isIn("/", city.origin() + "/", city.origin() + "/%250d%250aLocation:%20https://evil.example/");
    }

    @Test
    void a_session_of_one_city_is_nobody_in_another() {
        var official = city.signedIn(Role.ADMIN);
        assertThat(official.get("/staff").status()).isEqualTo(200);
        var elsewhere = City.fresh().with("Cookie", "balieplein=" + official.cookie("balieplein"));
        assertThat(elsewhere.get("/staff").status()).isEqualTo(302);
        assertThat(elsewhere.get("/api/v1/city-file").status()).isEqualTo(401);
    }

    @Test
    void a_sign_in_begun_in_one_city_does_not_end_in_another() {
        var people = city.follow("/sign-in/start/staff");
        var back = city.get(people.page().select("main a").first().attr("href"));
        var elsewhere = City.fresh().with("Cookie", "balieplein=" + city.cookie("balieplein"));
        var answer = elsewhere.get(path(back));
        assertThat(answer.header("location")).contains("problem=expired");
        assertThat(elsewhere.get("/staff").status()).isEqualTo(302);
    }

    @Test
    void somebody_elses_answer_signs_nobody_in() {
        var people = city.follow("/sign-in/start/staff");
        var back = city.get(people.page().select("main a").first().attr("href"));
        var victim = City.named(city.code());
        victim.get("/sign-in/start/staff");
        assertThat(victim.get(path(back)).header("location")).contains("problem=expired");
        assertThat(victim.get("/staff").status()).isEqualTo(302);
    }

    @Test
    void somebody_without_a_role_in_this_city_is_told_so() {
        var people = city.follow("/sign-in/start/staff");
        var jan =
                people.page().selectXpath("//a[contains(., 'Jan Zonder Rol')]").attr("href");
        var answer = city.follow(path(city.get(jan)));
        assertThat(answer.page().text())
                .contains("Je account heeft hier geen rol")
                .contains("016 00 00 00");
        assertThat(city.get("/staff").status()).isEqualTo(302);
    }

    @Test
    void who_turns_back_at_the_provider_is_told_so_in_their_language() {
        var people = city.follow("/fr/sign-in/start/resident");
        var answer =
                city.follow(path(city.get(people.page().select("main a").last().attr("href"))));
        assertThat(answer.page().text()).contains("Vous n’êtes pas connecté");
    }

    @Test
    void signing_out_ends_the_session_and_offers_to_end_the_other_one() {
        var official = city.signedIn(Role.COUNTER);
        var cookie = official.cookie("balieplein");
        var done = official.submit("/account", "/sign-out");
        var page = official.follow(path(done));
        assertThat(page.page().select("a[href*=/simulators/oidc/end-session]")).hasSize(1);
        var again = City.named(city.code()).with("Cookie", "balieplein=" + cookie);
        assertThat(again.get("/staff").status()).isEqualTo(302);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var official = city.signedIn(Role.COUNTER);
        var refused = official.form("/sign-out");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().text()).contains("Dit formulier lag te lang open");
        assertThat(official.get("/staff").status()).isEqualTo(200);
    }

    @Test
    void a_browser_may_read_the_api_and_not_write_it_without_a_form_token() {
        var admin = city.signedIn(Role.ADMIN);
        assertThat(admin.get("/api/v1/city-file").status()).isEqualTo(200);
        assertThat(admin.send("PUT", "/api/v1/city-file", "application/yaml", "x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_unknown_kind_of_people_signs_in_nowhere() {
        assertThat(city.get("/sign-in/start/aliens").status()).isEqualTo(404);
    }

    private long sessions() {
        return sql.sql("select count(*) from database.spring_session")
                .query(Long.class)
                .single();
    }

    private static String cookie(Answer answer) {
        return answer.header("set-cookie").replaceFirst("^balieplein=([^;]*).*", "$1");
    }

    private static String path(Answer answer) {
        return answer.header("location").replaceFirst("^https?://[^/]+", "");
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
