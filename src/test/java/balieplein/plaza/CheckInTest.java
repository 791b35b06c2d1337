package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.Running;
import balieplein.SlotCase;
import balieplein.simulators.DemoClock;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class CheckInTest {

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void a_resident_with_an_appointment_gets_a_ticket_and_a_zone() {
        var code = plaza.book("10:00");
        var ticket = plaza.at("09:52").checkIn(code);
        assertThat(ticket.status()).as("%s", ticket).isEqualTo(201);
        assertThat(ticket.json().path("ticket").asString()).isEqualTo("B001");
        assertThat(ticket.json().path("zone").asString()).isEqualTo("B");
        assertThat(ticket.json().path("position").asInt()).isEqualTo(1);
        assertThat(ticket.json().path("start").asString()).startsWith("2017-01-19T10:00");
        assertThat(ticket.json().path("early").asBoolean()).isFalse();
    }

    @Test
    void the_code_may_be_typed_carelessly_or_scanned_as_a_link() {
        var code = plaza.book("10:00");
        var typed = plaza.checkIn(" " + code.toLowerCase(java.util.Locale.ROOT).replaceAll("(...)", "$1 "));
        var scanned = plaza.checkIn("https://x.example/fr/appointments/" + code + "?secret=abc");
        assertThat(typed.status()).isEqualTo(201);
        assertThat(scanned.json()).isEqualTo(typed.json());
    }

    @Test
    @SlotCase("C138")
    void checking_in_twice_gives_the_same_ticket() {
        var code = plaza.book("10:00");
        var first = plaza.checkIn(code);
        assertThat(plaza.checkIn(code).json().path("ticket"))
                .isEqualTo(first.json().path("ticket"));
        assertThat(plaza.walkIn("eid.request").json().path("ticket").asString()).isEqualTo("B002");
    }

    @Test
    void a_family_that_checks_in_at_all_kiosks_at_once_gets_one_ticket() throws Exception {
        var code = plaza.book("10:00");
        Callable<Answer> touch = () -> plaza.checkIn(code);
        try (var kiosks = Executors.newVirtualThreadPerTaskExecutor()) {
            var tickets = new HashSet<String>();
            for (var answer : kiosks.invokeAll(Collections.nCopies(8, touch))) {
                assertThat(answer.get().status()).as("%s", answer.get()).isEqualTo(201);
                tickets.add(answer.get().json().path("ticket").asString());
            }
            assertThat(tickets).containsExactly("B001");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 201, ''", // the doors are not open yet, and nobody is sent away (APT-11)
        "08:30, 201, ''", // an hour and a half early: told to wait, not lost
        "09:29, 201, ''",
        "10:15, 201, ''",
        "10:16, 409, too-late"
    })
    void an_appointment_of_ten_o_clock_is_early_in_time_or_too_late(String time, int status, String problem) {
        var code = plaza.book("10:00");
        var answer = plaza.at(time).checkIn(code);
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        if (status == 201) {
            assertThat(answer.json().path("early").asBoolean()).isEqualTo(time.compareTo("09:30") < 0);
        } else {
            assertThat(answer.problem()).isEqualTo(problem);
            assertThat(answer.json().path("alternatives").size()).isEqualTo(5);
        }
    }

    @Test
    void another_day_or_another_place_is_told_which() {
        var code = plaza.book("10:00");
        var otherDay = plaza.at(PlazaCity.DAY.minusDays(1), "10:00").checkIn(code);
        var otherPlace = plaza.at("09:55")
                .kiosk()
                .post("/api/v1/check-ins", Map.of("appointment", code, "location", "deelhuis"));
        assertThat(otherDay.problem()).isEqualTo("another-day");
        assertThat(otherDay.json().path("start").asString()).startsWith("2017-01-19T10:00");
        assertThat(otherPlace.problem()).isEqualTo("wrong-location");
        assertThat(otherPlace.json().path("location").asString()).isEqualTo("stadskantoor");
    }

    @Test
    void a_wrong_code_is_not_found() {
        assertThat(plaza.checkIn("ZZZZZZ").status()).isEqualTo(404);
    }

    @Test
    void a_visitor_who_was_helped_is_not_called_again() {
        var code = plaza.book("10:00");
        var visit = plaza.checkIn(code).json().path("visit").asString();
        plaza.next("7");
        plaza.act(visit, "start");
        plaza.finish(visit, "eid.request");
        assertThat(plaza.checkIn(code).problem()).isEqualTo("over");
    }

    @Test
    @SlotCase("C128")
    void a_visitor_who_did_not_hear_the_call_comes_back_once() {
        var code = plaza.book("10:00");
        var visit = plaza.checkIn(code).json().path("visit").asString();
        plaza.next("7");
        plaza.act(visit, "no-show");
        assertThat(plaza.at("09:14").checkIn(code).json().path("visit").asString())
                .isEqualTo(visit);
        plaza.next("7");
        plaza.act(visit, "no-show");
        assertThat(plaza.checkIn(code).problem()).isEqualTo("over");
    }

    @Test
    void what_needs_an_appointment_is_offered_five_free_moments() {
        var answer = plaza.at("09:05").walkIn("passport.request");
        assertThat(answer.problem()).isEqualTo("appointment-only");
        assertThat(answer.json().path("alternatives").size()).isEqualTo(5);
        assertThat(answer.json().path("alternatives").path(0).path("start").asString())
                .startsWith("2017-01-19T09:");
    }

    @Test
    void in_an_appointment_window_only_what_is_always_free_gets_a_number() {
        var friday = plaza.at(PlazaCity.DAY.plusDays(1), "10:00");
        assertThat(friday.walkIn("eid.request").problem()).isEqualTo("appointment-only");
        assertThat(friday.walkIn("eid.pickup").json().path("ticket").asString()).isEqualTo("A001");
    }

    @ParameterizedTest
    @CsvSource({"08:20, closed", "08:35, ''", "19:59, ''", "20:00, closed"})
    void numbers_are_given_while_the_doors_are_open_and_just_before(String time, String problem) {
        var answer = plaza.at(time).walkIn("eid.pickup");
        if (problem.isEmpty()) {
            assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        } else {
            assertThat(answer.problem()).isEqualTo(problem);
        }
    }

    @Test
    void nobody_gets_a_number_that_comes_after_closing_time() {
        plaza.at("19:40");
        for (var visitor = 0; visitor < 4; visitor++) {
            assertThat(plaza.walkIn("eid.request").status()).isEqualTo(201);
        }
        var last = plaza.at("19:50").walkIn("eid.request");
        assertThat(last.problem()).isEqualTo("closing-soon");
        assertThat(last.json().path("alternatives").path(0).path("start").asString())
                .startsWith("2017-01-20");
    }

    @Test
    void what_is_not_done_here_is_told_where_it_is() {
        var answer = plaza.kiosk()
                .post("/api/v1/check-ins", Map.of("step", "residence-card.request", "location", "deelhuis"));
        assertThat(answer.problem()).isEqualTo("not-offered-here");
        assertThat(answer.json().path("locations").path(0).asString()).isEqualTo("stadskantoor");
    }

    @Test
    void six_before_you_at_two_counters_is_twenty_five_to_thirty_five_minutes() {
        for (var visitor = 0; visitor < 6; visitor++) {
            plaza.walkIn("eid.request");
        }
        var seventh = plaza.walkIn("eid.request").json();
        assertThat(seventh.path("position").asInt()).isEqualTo(7);
        assertThat(seventh.path("estimate").path("from").asInt()).isEqualTo(25);
        assertThat(seventh.path("estimate").path("to").asInt()).isEqualTo(35);
    }

    @Test
    void the_same_request_sent_twice_gives_the_same_ticket() {
        var sender = plaza.kiosk().with("Idempotency-Key", "zuil-1-0001");
        var body = Map.of("step", "eid.pickup", "location", "stadskantoor");
        var first = sender.post("/api/v1/check-ins", body);
        assertThat(sender.post("/api/v1/check-ins", body).json()).isEqualTo(first.json());
        var other = sender.post("/api/v1/check-ins", Map.of("step", "eid.request", "location", "stadskantoor"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource({
        "{}, step",
        "'{\"step\": \"eid.request\"}', location",
        "'{\"step\": \"no.such\", \"location\": \"stadskantoor\"}', items",
        "'{\"step\": \"eid.request\", \"location\": \"stadskantoor\", \"persons\": 0}', persons",
        "'{\"step\": \"eid.request\", \"location\": \"stadskantoor\", \"language\": \"xx\"}', language",
        "'{\"step\": \"eid.request\", \"location\": \"stadskantoor\", \"mobile\": \"call me\"}', mobile"
    })
    void what_is_wrong_with_a_request_is_told_per_field(String body, String field) {
        var answer = plaza.kiosk().send("POST", "/api/v1/check-ins", "application/json", body);
        assertThat(answer.status()).as("%s", answer).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
    }

    @Test
    void nobody_checks_in_from_outside() {
        assertThat(plaza.city().post("/api/v1/check-ins", Map.of()).status()).isEqualTo(401);
    }
}
