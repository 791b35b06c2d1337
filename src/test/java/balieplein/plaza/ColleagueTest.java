package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A visitor who is sent on to a colleague by name comes out with that colleague and with nobody else (GUI-05).
@Running
class ColleagueTest {

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;
    private City colleague;
    private String subject;

    @BeforeEach
    void twoOfficialsAtGeneralCounters() throws ParseException {
        plaza = new PlazaCity(clock);
        colleague = plaza.colleague();
        subject = JWTParser.parse(plaza.city().token(Role.FLOOR_MANAGER))
                .getJWTClaimsSet()
                .getSubject();
        open(plaza.official(), "7");
        open(colleague, "8");
    }

    @Test
    void the_colleague_calls_the_visitor_before_others_who_came_later() {
        var visit = served("09:00");
        plaza.at("09:02").walkIn("eid.request");
        assertThat(sent(visit).status()).isEqualTo(200);
        assertThat(plaza.at("09:05").next("7").json().path("visit").asString()).isNotEqualTo(visit);
        var called = colleague.post("/api/v1/counters/8/next", Map.of()).json();
        assertThat(called.path("visit").asString()).isEqualTo(visit);
        assertThat(called.path("waited").asInt()).as("since the arrival").isEqualTo(5);
    }

    @Test
    void a_colleague_on_a_break_finds_the_visitor_afterwards_and_one_who_has_left_is_sent_nobody() {
        var first = served("09:00");
        colleague.post("/api/v1/counters/8/pause", Map.of("reason", "break"));
        assertThat(sent(first).status()).isEqualTo(200);
        assertThat(plaza.next("7").status()).as("nobody for others").isEqualTo(204);
        open(colleague, "8");
        assertThat(colleague
                        .post("/api/v1/counters/8/next", Map.of())
                        .json()
                        .path("visit")
                        .asString())
                .isEqualTo(first);
        colleague.post("/api/v1/visits/" + first + "/start", Map.of());
        colleague.post(
                "/api/v1/visits/" + first + "/finish",
                Map.of("handled", List.of(Map.of("step", "eid.request", "count", 1))));
        colleague.post("/api/v1/counters/8/close", Map.of());
        var second = served("09:20");
        var refused = sent(second);
        assertThat(refused.problem()).isEqualTo("no-skill");
        assertThat(plaza.visit(second).json().path("state").asString())
                .as("stays")
                .isEqualTo("serving");
    }

    @Test
    void sent_to_a_colleague_and_to_another_service_in_the_same_instant_the_visitor_waits_in_one_place()
            throws Exception {
        for (var round = 0; round < 10; round++) {
            var visit = served("10:%02d".formatted(round));
            var tries = List.<Callable<Answer>>of(() -> sent(visit), () -> plaza.official()
                    .post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "vreemdelingen")));
            var answers = new ArrayList<Integer>();
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var answer : both.invokeAll(tries)) {
                    answers.add(answer.get().status());
                }
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
            var here = colleague.post("/api/v1/counters/8/next", Map.of());
            var there = plaza.next("12");
            assertThat(List.of(here.status(), there.status())).containsExactlyInAnyOrder(200, 204);
            var caller = here.status() == 200 ? colleague : plaza.official();
            caller.post("/api/v1/visits/" + visit + "/no-show", Map.of());
        }
    }

    /// A visitor at counter 7.
    private String served(String time) {
        var visit = plaza.at(time).walkIn("eid.request").json().path("visit").asString();
        plaza.next("7");
        plaza.act(visit, "start");
        return visit;
    }

    private Answer sent(String visit) {
        return plaza.official()
                .post("/api/v1/visits/" + visit + "/transfer", Map.of("to", subject, "note", "Kent het dossier"));
    }

    private static void open(City official, String counter) {
        var opened = official.post("/api/v1/counters/" + counter + "/open", Map.of());
        assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
    }
}
