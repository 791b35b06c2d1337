package balieplein.reception;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The info desk of the model city, on Thursday 12 January 2017: with and without appointment.
@Running
class InfoDeskTest {

    private static City city;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    private City official;

    @BeforeAll
    static void aCity() {
        city = City.like("dijlestad");
    }

    @BeforeEach
    void sitDown() {
        at("2017-01-12T10:10");
        official = city.signedIn(Role.INFO);
    }

    @ParameterizedTest
    @CsvSource({
        "verhuisd, Verhuizen",
        "verhuist, Verhuizen",
        "rijbeweis, Rijbewijs",
        "déménagement, Verhuizen",
        "driving licence, Rijbewijs",
        "passeport, Reispas"
    })
    void a_question_in_the_words_of_the_citizen_finds_the_product_among_the_first_three(String words, String product) {
        var page = ask(words);
        assertThat(page.select("main ol li a").eachText().stream().limit(3))
                .as(words)
                .anyMatch(name -> name.contains(product));
    }

    @Test
    void a_question_without_an_answer_is_noted_for_the_editors() {
        assertThat(ask("qxzw blorf").text()).contains("Niets gevonden");
        var gaps = CurrentCity.call(city.code(), () -> sql.sql("select words from catalogue.search_gap")
                .query(String.class)
                .list());
        assertThat(gaps).contains("qxzw blorf");
    }

    @Test
    void a_visitor_has_a_number_after_the_search_the_product_and_one_button() {
        var found = ask("verhuisd");
        var product = found.select("main ol li a").getFirst().attr("href");
        var answer = official.submit(product, "/staff/info/tickets");
        var page = official.follow(answer.header("location"));
        assertThat(page.page().select(".ds-alert h2").text()).as("%s", page).matches("Nummer B\\d{3}");
        assertThat(page.page().text()).contains("Zone B");
    }

    @Test
    void a_button_pressed_twice_gives_one_number() {
        var page = "/staff/info?q=verhuisd&product=address-change";
        var first = official.submit(page, "/staff/info/tickets", "key", "once");
        var second = official.submit(page, "/staff/info/tickets", "key", "once");
        var next = official.submit(page, "/staff/info/tickets");
        assertThat(second.header("location")).isEqualTo(first.header("location"));
        assertThat(next.header("location")).isNotEqualTo(first.header("location"));
    }

    @Test
    void a_closed_service_offers_an_appointment_instead() {
        at("2017-01-12T21:00");
        var answer = official.submit("/staff/info?q=verhuisd&product=address-change", "/staff/info/tickets");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("main a[href*=/staff/appointments]").attr("href"))
                .contains("address-change.request");
    }

    @Test
    void of_a_hundred_visitors_sent_on_seven_were_sent_wrongly() {
        var town = City.like("dijlestad");
        var desk = town.signedIn(Role.INFO);
        var counter = town.as(Role.COUNTER);
        var token = csrf(desk);
        for (var visitor = 0; visitor < 100; visitor++) {
            desk.form(
                    "/staff/info/tickets",
                    "_csrf",
                    token,
                    "location",
                    "stadskantoor",
                    "step",
                    "address-change.request",
                    "key",
                    "visitor-" + visitor);
            var visit = counter.post("/api/v1/counters/7/next", Map.of())
                    .json()
                    .path("visit")
                    .asString();
            counter.post("/api/v1/visits/" + visit + "/start", Map.of());
            if (visitor < 7) {
                counter.post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "residence-card.request"));
            } else {
                var handled = List.of(Map.of("step", "address-change.request", "count", 1));
                counter.post("/api/v1/visits/" + visit + "/finish", Map.of("handled", handled));
            }
        }
        var row = desk.get("/staff/info/figures")
                .page()
                .select("tr:contains(Verhuizen)")
                .text();
        assertThat(row).endsWith("100 7 7,0");
        assertThat(desk.get("/staff/info/referrals.csv?location=stadskantoor&day=2017-01-12")
                        .body())
                .contains("address-change.request,100,100,7,0.07");
    }

    @Test
    void thirty_taps_are_counted_per_half_hour_and_a_tap_by_mistake_is_taken_back() {
        var town = City.like("dijlestad");
        var key = town.as(Role.INFO);
        for (var tap = 0; tap < 30; tap++) {
            at(tap < 12 ? "2017-01-12T10:29" : "2017-01-12T10:30");
            var kind = tap % 3 == 0 ? "city-map" : "answered";
            key.post("/api/v1/tallies", Map.of("location", "stadskantoor", "kind", kind));
        }
        var last = key.post("/api/v1/tallies", Map.of("location", "stadskantoor", "kind", "answered"));
        assertThat(key.delete("/api/v1/tallies/" + last.json().path("tally").asLong())
                        .status())
                .isEqualTo(204);
        var file = town.as(Role.ANALYST);
        assertThat(town.signedIn(Role.INFO)
                        .get("/staff/info/figures.csv?location=stadskantoor&day=2017-01-12")
                        .body()
                        .lines())
                .contains(
                        "2017-01-12,10:00,answered,8", "2017-01-12,10:00,city-map,4",
                        "2017-01-12,10:30,answered,12", "2017-01-12,10:30,city-map,6");
        assertThat(file.get("/api/v1/tallies?location=stadskantoor").status()).isEqualTo(403);
        assertThat(key.post("/api/v1/tallies", Map.of("location", "stadskantoor", "kind", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void one_key_counts_once_and_nobody_takes_back_what_a_colleague_counted() {
        var body = Map.of("location", "stadskantoor", "kind", "way-shown");
        var first = city.as(Role.INFO).with("Idempotency-Key", "tap-1").post("/api/v1/tallies", body);
        var again = city.as(Role.INFO).with("Idempotency-Key", "tap-1").post("/api/v1/tallies", body);
        assertThat(again.json()).isEqualTo(first.json());
        var tally = "/api/v1/tallies/" + first.json().path("tally").asLong();
        assertThat(city.as(Role.ADMIN).delete(tally).status()).isEqualTo(404);
        at("2017-01-12T10:26");
        assertThat(city.as(Role.INFO).delete(tally).status()).as("too late").isEqualTo(404);
    }

    @Test
    void the_page_of_a_product_goes_by_mail_once() {
        var page = "/staff/info?q=verhuisd&product=address-change";
        assertThat(official.submit(page, "/staff/info/mails", "email", "geen adres")
                        .status())
                .isEqualTo(422);
        official.submit(page, "/staff/info/mails", "email", "mila@example.org", "language", "fr");
        official.submit(page, "/staff/info/mails", "email", "Mila@example.org", "language", "fr");
        var mails = CurrentCity.call(
                city.code(), () -> sql.sql("select body from notifications.message where key like 'info-page:%'")
                        .query(String.class)
                        .list());
        assertThat(mails).hasSize(1).first().asString().contains("/products/address-change", "À apporter");
    }

    private Document ask(String words) {
        return official.get("/staff/info?q=" + balieplein.web.Links.encode(words))
                .page();
    }

    private static String csrf(City desk) {
        return desk.get("/staff/info").page().select("input[name=_csrf]").attr("value");
    }

    private void at(String local) {
        clock.set(CityTime.instant(LocalDateTime.parse(local)), false);
    }
}
