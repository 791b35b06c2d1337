package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.Running;
import balieplein.simulators.DemoClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class CounterTest {

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void an_official_sees_who_comes_what_for_since_when_and_with_which_documents() {
        var code = plaza.book("10:00");
        plaza.at("09:52").checkIn(code);
        var called = plaza.at("10:00").next("7");
        assertThat(called.status()).as("%s", called).isEqualTo(200);
        var json = called.json();
        assertThat(json.path("ticket").asString()).isEqualTo("B001");
        assertThat(json.path("waited").asInt()).isEqualTo(8);
        assertThat(json.path("late").asInt()).isZero();
        assertThat(json.path("items").path(0).path("name").asString()).isEqualTo("Identiteitskaart – Aanvraag");
        assertThat(json.path("documents").valueStream().map(text -> text.asString()))
                .containsExactly("Je oude kaart", "Een pasfoto");
    }

    @Test
    void when_nobody_waits_the_official_is_told_so() {
        assertThat(plaza.next("7").status()).isEqualTo(204);
    }

    @Test
    void an_official_without_the_skill_never_gets_the_ticket() {
        var ticket =
                plaza.walkIn("residence-card.request").json().path("ticket").asString();
        assertThat(plaza.next("7").status()).isEqualTo(204);
        var picked = plaza.official().post("/api/v1/counters/7/call", Map.of("ticket", ticket));
        assertThat(picked.problem()).isEqualTo("no-skill");
        assertThat(plaza.next("12").json().path("ticket").asString()).isEqualTo(ticket);
    }

    @Test
    void a_ticket_is_called_out_of_turn_once() {
        plaza.walkIn("eid.request");
        plaza.walkIn("eid.request");
        var picked = plaza.official().post("/api/v1/counters/7/call", Map.of("ticket", "b 2"));
        assertThat(picked.json().path("ticket").asString()).isEqualTo("B002");
        var again = plaza.official().post("/api/v1/counters/8/call", Map.of("ticket", "B002"));
        assertThat(again.problem()).isEqualTo("not-waiting");
    }

    @Test
    void a_visit_is_a_row_of_events_at_the_server_s_time() {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        plaza.at("09:10").next("7");
        plaza.at("09:11").act(visit, "recall");
        plaza.at("09:12").act(visit, "start");
        plaza.at("09:15").act(visit, "park");
        plaza.at("09:20").act(visit, "resume");
        plaza.at("09:24").finish(visit, "eid.request", "passport.request");
        var events = plaza.visit(visit)
                .json()
                .path("events")
                .valueStream()
                .map(event -> event.path("event").asString() + " "
                        + event.path("at").asString().substring(11, 16))
                .toList();
        assertThat(events)
                .containsExactly(
                        "registered 09:00",
                        "called 09:10",
                        "recalled 09:11",
                        "started 09:12",
                        "parked 09:15",
                        "resumed 09:20",
                        "finished 09:24");
        assertThat(plaza.visit(visit).json().path("handled").size()).isEqualTo(2);
    }

    @Test
    void a_visit_is_not_finished_without_a_product() {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        plaza.next("7");
        plaza.act(visit, "start");
        assertThat(plaza.act(visit, "finish").status()).isEqualTo(422);
        assertThat(plaza.finish(visit, "no.such").status()).isEqualTo(422);
        assertThat(plaza.visit(visit).json().path("state").asString()).isEqualTo("serving");
    }

    @ParameterizedTest
    @CsvSource({"start", "recall", "no-show", "park", "resume"})
    void a_visitor_who_waits_is_called_before_anything_else(String action) {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        var answer = plaza.act(visit, action);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("illegal-transition");
        assertThat(answer.json().path("state").asString()).isEqualTo("waiting");
    }

    @Test
    void a_visit_that_does_not_exist_is_not_found() {
        assertThat(plaza.act("nosuchvisit", "start").status()).isEqualTo(404);
    }

    @Test
    void whoever_is_sent_on_keeps_the_arrival_and_waits_with_somebody_who_has_the_skill() {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        plaza.at("09:10").next("7");
        plaza.act(visit, "start");
        plaza.at("09:18");
        var sent = plaza.official()
                .post(
                        "/api/v1/visits/" + visit + "/transfer",
                        Map.of("to", "residence-card.request", "note", "Verblijf nakijken"));
        assertThat(sent.status()).as("%s", sent).isEqualTo(200);
        assertThat(plaza.next("7").status()).isEqualTo(204);
        var second = plaza.at("09:30").next("12").json();
        assertThat(second.path("visit").asString()).isEqualTo(visit);
        assertThat(second.path("waited").asInt()).isEqualTo(30);
        assertThat(second.path("items").path(0).path("step").asString()).isEqualTo("residence-card.request");
    }

    @Test
    void whoever_is_sent_to_a_service_a_counter_or_a_queue_comes_out_there() {
        for (var target : List.of("vreemdelingen", "12", "special")) {
            var visit = plaza.walkIn("eid.request").json().path("visit").asString();
            plaza.next("7");
            plaza.act(visit, "start");
            var sent = plaza.official().post("/api/v1/visits/" + visit + "/transfer", Map.of("to", target));
            if (target.equals("12")) {
                assertThat(sent.problem()).isEqualTo("no-skill");
                plaza.finish(visit, "eid.request");
            } else {
                assertThat(plaza.next("12").json().path("visit").asString()).isEqualTo(visit);
            }
        }
        assertThat(plaza.official().post("/api/v1/visits/x/transfer", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void the_last_action_is_taken_back_within_two_minutes() {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        plaza.next("7");
        plaza.act(visit, "start");
        plaza.finish(visit, "eid.request");
        assertThat(plaza.at("09:02").act(visit, "undo").json().path("state").asString())
                .isEqualTo("serving");
        assertThat(plaza.act(visit, "undo").problem()).isEqualTo("illegal-transition");
    }

    @Test
    void nothing_is_taken_back_after_two_minutes_or_after_somebody_else_acted() {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        plaza.next("7");
        assertThat(plaza.at("09:02:01").act(visit, "undo").status()).isEqualTo(409);
        plaza.colleague().post("/api/v1/visits/" + visit + "/start", Map.of());
        assertThat(plaza.act(visit, "undo").status()).isEqualTo(409);
    }

    @Test
    void a_transfer_taken_back_puts_the_visitor_where_it_was() {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        plaza.next("7");
        plaza.act(visit, "start");
        plaza.official().post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "residence-card.request"));
        var back = plaza.act(visit, "undo").json();
        assertThat(back.path("state").asString()).isEqualTo("serving");
        assertThat(back.path("queue").asString()).isEqualTo("general");
        assertThat(plaza.finish(visit, "eid.request").status()).isEqualTo(200);
    }

    @Test
    void a_counter_has_one_official_who_is_shown_to_the_next() {
        assertThat(plaza.official()
                        .post("/api/v1/counters/7/open", Map.of())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("open");
        var refused = plaza.colleague().post("/api/v1/counters/7/open", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("taken");
        assertThat(plaza.colleague().post("/api/v1/counters/7/next", Map.of()).problem())
                .isEqualTo("taken");
        var takenOver = plaza.colleague().post("/api/v1/counters/7/open", Map.of("reason", "Ziek naar huis"));
        assertThat(takenOver.status()).isEqualTo(200);
        assertThat(plaza.next("7").problem()).isEqualTo("taken");
    }

    @Test
    void a_counter_pauses_and_closes() {
        assertThat(plaza.official().post("/api/v1/counters/7/pause", Map.of()).problem())
                .isEqualTo("not-open");
        plaza.official().post("/api/v1/counters/7/open", Map.of());
        assertThat(plaza.official()
                        .post("/api/v1/counters/7/pause", Map.of())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("pause");
        assertThat(plaza.official()
                        .post("/api/v1/counters/7/close", Map.of())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("closed");
        assertThat(plaza.colleague().post("/api/v1/counters/7/open", Map.of()).status())
                .isEqualTo(200);
    }

    @Test
    void a_counter_code_that_exists_twice_is_the_one_of_the_location() {
        var there = plaza.official().post("/api/v1/counters/7/open?location=deelhuis", Map.of());
        assertThat(there.json().path("location").asString()).isEqualTo("deelhuis");
        assertThat(plaza.official().post("/api/v1/counters/99/open", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void two_counters_that_press_at_the_same_instant_never_get_the_same_visitor() throws Exception {
        for (var visitor = 0; visitor < 20; visitor++) {
            plaza.walkIn("eid.request");
        }
        var tickets = new ConcurrentSkipListSet<String>();
        var together = new CyclicBarrier(2);
        try (var officials = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses = List.of("7", "8").stream()
                    .map(counter -> (Callable<Set<Answer>>) () -> {
                        for (var press = 0; press < 10; press++) {
                            together.await();
                            assertThat(tickets.add(plaza.next(counter)
                                            .json()
                                            .path("ticket")
                                            .asString()))
                                    .isTrue();
                        }
                        return Set.of();
                    })
                    .toList();
            for (var result : officials.invokeAll(presses)) {
                result.get();
            }
        }
        assertThat(tickets)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj("B%03d"::formatted)
                        .toList());
    }

    @Test
    void the_queue_is_open_data_without_persons() {
        plaza.walkIn("eid.request");
        plaza.walkIn("eid.request");
        plaza.next("7");
        var queue = plaza.city().get("/api/v1/queue?location=stadskantoor").json();
        var general = queue.path("services").path(1);
        assertThat(general.path("code").asString()).isEqualTo("general");
        assertThat(general.path("status").asString()).isEqualTo("open");
        assertThat(general.path("waiting").asInt()).isEqualTo(1);
        assertThat(general.path("lastCalled").asString()).isEqualTo("B001");
        assertThat(general.path("estimate").path("to").asInt()).isEqualTo(15);
    }
}
