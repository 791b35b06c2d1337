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

    private static final String DESK = "/staff/counter/stadskantoor/7";

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
    void nobody_is_sent_to_a_colleague_who_is_on_a_break_gone_or_not_heard_of() {
        var visit = served("09:00");
        for (var away : List.of("pause", "close")) {
            colleague.post("/api/v1/counters/8/" + away, Map.of("reason", "break"));
            assertThat(sent(visit).problem()).as(away).isEqualTo("colleague-away");
            open(colleague, "8");
        }
        plaza.at("09:04");
        assertThat(sent(visit).problem()).as("no sign of life").isEqualTo("colleague-away");
        assertThat(plaza.visit(visit).json().path("state").asString())
                .as("stays")
                .isEqualTo("serving");
        open(colleague, "8");
        assertThat(sent(visit).status()).isEqualTo(200);
        assertThat(plaza.official()
                        .post("/api/v1/visits/" + served("09:05") + "/transfer", Map.of("to", "nobody"))
                        .problem())
                .isEqualTo("no-skill");
    }

    @Test
    void a_colleague_who_changes_counters_takes_along_who_waits_and_finds_them_after_a_break() {
        var visit = served("09:00");
        sent(visit);
        colleague.post("/api/v1/counters/8/close", Map.of());
        assertThat(plaza.next("7").status()).as("nobody for others").isEqualTo(204);
        plaza.act(served("09:01"), "no-show");
        var successor = plaza.city().as(Role.INFO);
        open(successor, "8");
        assertThat(successor.post("/api/v1/counters/8/next", Map.of()).status())
                .as("not at the old counter")
                .isEqualTo(204);
        open(colleague, "12");
        colleague.post("/api/v1/counters/12/pause", Map.of("reason", "break"));
        assertThat(plaza.next("7").status()).as("nobody for others").isEqualTo(204);
        open(colleague, "12");
        var called = colleague.post("/api/v1/counters/12/next", Map.of()).json();
        assertThat(called.path("visit").asString()).isEqualTo(visit);
        assertThat(called.path("note").asString()).isEqualTo("Kent het dossier");
    }

    @Test
    void who_was_sent_to_a_colleague_who_left_for_good_is_called_by_whoever_can_after_a_while() {
        var visit = served("09:00");
        sent(visit);
        colleague.post("/api/v1/counters/8/close", Map.of());
        assertThat(plaza.at("09:14").next("7").status()).isEqualTo(204);
        assertThat(plaza.at("09:15").next("7").json().path("visit").asString()).isEqualTo(visit);
    }

    @Test
    void a_transfer_taken_back_leaves_nobody_waiting_for_the_colleague() {
        var visit = served("09:00");
        sent(visit);
        plaza.act(visit, "undo");
        plaza.at("09:01").act(visit, "park");
        plaza.official().post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "general"));
        assertThat(colleague
                        .post("/api/v1/counters/8/next", Map.of())
                        .json()
                        .path("visit")
                        .asString())
                .isEqualTo(visit);
    }

    @Test
    void the_note_is_read_by_those_who_help_and_by_nobody_else() {
        var visit = served("09:00");
        sent(visit);
        assertThat(plaza.visit(visit).json().path("note").asString()).isEqualTo("Kent het dossier");
        for (var role : List.of(Role.KIOSK, Role.ANALYST, Role.PHONE)) {
            var read = plaza.city().as(role).get("/api/v1/visits/" + visit);
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.toString()).as(role.name()).doesNotContain("Kent het dossier");
        }
    }

    @Test
    void the_desk_offers_the_colleague_by_name_and_says_who_is_away() {
        plaza.official().post("/api/v1/counters/7/close", Map.of());
        var desk = plaza.city().signedIn(Role.COUNTER);
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        desk.submit(DESK, DESK + "/open");
        desk.submit(DESK, DESK + "/next");
        desk.submit(DESK, DESK + "/visits/" + visit + "/start");
        assertThat(desk.get(DESK).page().select("option[value=" + subject + "]").text())
                .contains("Balie 8, ");
        colleague.post("/api/v1/counters/8/pause", Map.of("reason", "break"));
        assertThat(desk.get(DESK).page().select("option[value=" + subject + "]").text())
                .contains("pauze");
        var refused = desk.submit(DESK, DESK + "/visits/" + visit + "/transfer", "target", subject);
        assertThat(desk.get(refused.header("location")).page().text())
                .contains("je collega zit nu aan geen balie en niemand valt in");
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
