package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Things that no counter can do together, in one visit (APT-07).
@Running
@At("2017-01-16T08:00")
class ChainsTest {

    private static final String SKILLS = "skills: [eid.request, eid.card]}";
    private static final String ASK =
            "/api/v1/availability?item=eid.request&item=eid.card&location=stadskantoor&from=2017-01-19&to=2017-01-19";

    @Test
    void a_counter_with_both_skills_does_both_at_one_time() {
        var city = City.with(file());
        assertThat(city.get(ASK).json().path("minutes").asInt()).isEqualTo(30);
        assertThat(starts(city)).startsWith("09:00", "09:10").endsWith("11:30");
        assertThat(book(city, "10:00").status()).isEqualTo(201);
    }

    @Test
    void two_counters_with_one_skill_each_give_two_appointments_one_after_the_other() {
        var city = City.with(apart(""));
        assertThat(starts(city)).startsWith("09:00").endsWith("11:30");
        var booked = book(city, "10:00");
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        var page = city.get("/appointments/" + booked.json().path("code").asString() + "?secret="
                        + booked.json().path("secret").asString())
                .page();
        assertThat(page.text()).contains("Daarna om 10.20");
        assertThat(city.get(ASK.replace("&item=eid.card", "")).json().toString())
                .doesNotContain("10:00", "10:10");
        assertThat(city.get(ASK.replace("item=eid.request&", "")).json().toString())
                .doesNotContain("10:20");
        assertThat(book(city, "10:00").status()).isEqualTo(409);
    }

    @Test
    void where_the_second_counter_has_no_time_neither_is_booked() {
        var city = City.with(apart(""));
        for (var minute : new String[] {"10:20", "10:30"}) {
            assertThat(city.post("/api/v1/appointments", body(minute, List.of(Map.of("step", "eid.card"))))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(starts(city)).doesNotContain("10:00").contains("09:50");
        assertThat(book(city, "10:00").status()).isEqualTo(409);
        assertThat(city.get(ASK.replace("&item=eid.card", "")).json().toString())
                .contains("10:00");
    }

    @Test
    void of_twenty_at_once_one_gets_both_and_nobody_gets_half() throws Exception {
        var city = City.with(apart(""));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<Answer>) () -> book(city, "10:00"))
                    .toList();
            var answers = threads.invokeAll(work).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        }
    }

    @Test
    void the_phone_agent_holds_and_books_both_with_one_press() {
        var city = City.with(apart(""));
        var agent = city.signedIn(Role.PHONE);
        var asked = "/staff/appointments?item=eid.request&item=eid.card&location=stadskantoor&day=2017-01-19";
        var token = agent.get(asked).page().select("input[name=_csrf]").first().val();
        var held = agent.send(
                "POST",
                "/staff/appointments/hold",
                "application/x-www-form-urlencoded",
                "_csrf=" + token + "&item=eid.request&item=eid.card&location=stadskantoor"
                        + "&start=2017-01-19T10:00:00%2B01:00");
        assertThat(held.status()).as("%s", held).isEqualTo(303);
        var form = agent.get(held.header("Location")).page();
        assertThat(form.text()).contains("Daarna om 10.20");
        var done = agent.submit(held.header("Location"), held.header("Location"), "name", "Mila Peeters");
        assertThat(agent.get(done.header("Location")).page().text()).contains("Daarna om 10.20");
    }

    @Test
    void what_needs_a_counter_that_is_not_there_is_left_to_the_phone() {
        var city = City.with(apart("").replace(", skills: [eid.card]}", ", skills: []}"));
        var answer = city.get(ASK).json();
        assertThat(starts(city)).isEmpty();
        assertThat(answer.path("alternatives").toString()).contains("phone");
    }

    private static String file() {
        return Desk.open("thursday", "09:00-12:00")
                .steps(
                        "{code: request, name: {nl: Aanvraag}, minutes: 20, regime: appointment}",
                        "{code: card, name: {nl: Verblijfskaart}, minutes: 10, regime: appointment}")
                .rules("horizon: 60, lead: 0, grid: 10")
                .file();
    }

    /// The same with a counter for each of the two.
    static String apart(String more) {
        return file().replace(
                                SKILLS,
                                "skills: [eid.request]}\n      - {code: special, name: {nl: Op maat}, skills: [eid.card]}")
                        .replace(
                                "      - {code: \"1\", pool: general}\n",
                                "      - {code: \"1\", pool: general}\n      - {code: \"2\", pool: special}\n")
                + more;
    }

    private static List<String> starts(City city) {
        return city.get(ASK)
                .json()
                .path("days")
                .path(0)
                .path("starts")
                .valueStream()
                .map(start -> start.asString())
                .toList();
    }

    static Answer book(City city, String time) {
        return city.post(
                "/api/v1/appointments", body(time, List.of(Map.of("step", "eid.request"), Map.of("step", "eid.card"))));
    }

    static Map<String, Object> body(String time, List<Map<String, String>> items) {
        return Map.of(
                "items",
                items,
                "location",
                "stadskantoor",
                "start",
                "2017-01-19T" + time + ":00+01:00",
                "name",
                "Mila");
    }
}
