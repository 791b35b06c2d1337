package balieplein.offline;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What counters did while the server was away, handed in afterwards (GUI-12).
@Running
class HandInTest {

    private static final String DESK = "/staff/counter/stadskantoor/7";

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;
    private City anna;

    @BeforeEach
    void openTheCounter() {
        plaza = new PlazaCity(clock);
        anna = plaza.city().signedIn(Role.COUNTER);
        anna.submit(DESK, DESK + "/open");
    }

    @Test
    void a_visit_keeps_the_moments_at_which_it_was_helped_and_counts_once_however_often_it_is_handed_in()
            throws Exception {
        var visit = visit(plaza.walkIn("eid.request"));
        var acts = acts(visit, "B001", "2017-01-19T08:02:00Z", "2017-01-19T08:03:00Z", "2017-01-19T08:09:30Z");
        plaza.at("09:15");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var twice = new ArrayList<Callable<Answer>>();
            for (var turn = 0; turn < 4; turn++) {
                twice.add(() -> handIn("2017-01-19T08:15:00Z", acts));
            }
            for (var answer : threads.invokeAll(twice)) {
                assertThat(outcomes(answer.get())).containsExactly("counted", "counted", "counted");
            }
        }
        var told = plaza.visit(visit).json();
        assertThat(told.path("state").asString()).isEqualTo("finished");
        assertThat(events(visit))
                .containsExactly(
                        "registered 2017-01-19T09:00:00+01:00",
                        "called 2017-01-19T09:02:00+01:00",
                        "started 2017-01-19T09:03:00+01:00",
                        "finished 2017-01-19T09:09:30+01:00");
    }

    @Test
    void what_a_counter_with_a_wrong_clock_says_of_the_future_happened_now() {
        var visit = visit(plaza.walkIn("eid.request"));
        var acts = acts(visit, "B001", "2017-01-19T08:02:00Z", "2017-01-19T08:03:00Z", "2017-01-19T08:40:00Z");
        plaza.at("09:15");
        assertThat(outcomes(handIn("2017-01-19T08:15:00Z", acts))).containsExactly("counted", "counted", "counted");
        assertThat(events(visit)).last().isEqualTo("finished 2017-01-19T09:15:00+01:00");
    }

    @Test
    void a_visit_that_began_before_midnight_and_ended_after_it_is_one_visit_of_its_own_day() {
        plaza.at("19:55");
        var visit = visit(plaza.walkIn("eid.request"));
        var acts = acts(visit, "B001", "2017-01-19T22:57:00Z", "2017-01-19T22:58:00Z", "2017-01-19T23:04:00Z");
        clock.set(Instant.parse("2017-01-19T23:06:00Z"), false); // six past midnight in the city
        assertThat(outcomes(handIn("2017-01-19T23:06:00Z", acts))).containsExactly("counted", "counted", "counted");
        assertThat(events(visit)).hasSize(4).last().isEqualTo("finished 2017-01-20T00:04:00+01:00");
    }

    @Test
    void whoever_was_helped_elsewhere_meanwhile_is_not_counted_twice_and_the_counter_hears_where() {
        var visit = visit(plaza.walkIn("eid.request"));
        plaza.colleague().post("/api/v1/counters/8/next", Map.of());
        var acts = acts(visit, "B001", "2017-01-19T08:00:10Z", "2017-01-19T08:00:20Z", "2017-01-19T08:01:00Z");
        plaza.at("09:02");
        for (var turn = 0; turn < 2; turn++) {
            var answer = handIn("2017-01-19T08:02:00Z", acts);
            assertThat(outcomes(answer)).containsExactly("refused", "refused", "refused");
            assertThat(answer.json().path("receipts").get(0).path("sentence").asString())
                    .contains("B\u00a0001 is om 09.00\u00a0u. al opgeroepen naar Balie 8");
        }
        assertThat(plaza.visit(visit).json().path("state").asString()).isEqualTo("called");
    }

    @Test
    void a_number_of_a_kiosk_counts_as_soon_as_the_kiosk_has_handed_it_in() {
        kiosk("[]");
        var acts = acts("", "KA001", "2017-01-19T08:05:00Z", "2017-01-19T08:06:00Z", "2017-01-19T08:07:00Z");
        plaza.at("09:10");
        assertThat(outcomes(handIn("2017-01-19T08:10:00Z", acts))).containsOnly("unknown");
        kiosk("[{\"number\":1,\"step\":\"eid.request\",\"language\":\"nl\",\"at\":\"2017-01-19T08:04:00Z\"}]");
        var counted = handIn("2017-01-19T08:10:00Z", acts);
        assertThat(outcomes(counted)).containsOnly("counted");
        assertThat(counted.json().path("series").path("KA").asInt()).isEqualTo(1);
    }

    @Test
    void a_call_that_was_put_back_leaves_the_visitor_waiting() {
        var visit = visit(plaza.walkIn("eid.request"));
        var acts = "[" + act(visit, "B001", "called", "2017-01-19T08:01:00Z") + ","
                + act(visit, "B001", "undone", "2017-01-19T08:02:00Z") + "]";
        plaza.at("09:05");
        assertThat(outcomes(handIn("2017-01-19T08:05:00Z", acts))).containsExactly("counted", "counted");
        assertThat(plaza.visit(visit).json().path("state").asString()).isEqualTo("waiting");
    }

    @Test
    void a_counter_that_is_closed_keeps_nothing_and_nonsense_is_refused() {
        plaza.walkIn("eid.request");
        assertThat(handIn("2017-01-19T08:00:00Z", "[]").json().path("queue").size())
                .isEqualTo(1);
        anna.submitTo(DESK, DESK + "/close", "sure", "true");
        var closed = handIn("2017-01-19T08:00:00Z", "[]").json();
        assertThat(closed.path("open").asBoolean()).isFalse();
        assertThat(closed.path("queue").size() + closed.path("slots").size()).isZero();
        assertThat(handIn("gisteren", "[]").status()).isEqualTo(422);
        var transferred = "[" + act("x", "B001", "transferred", "2017-01-19T08:00:00Z") + "]";
        assertThat(handIn("2017-01-19T08:00:00Z", transferred).status()).isEqualTo(422);
    }

    private Answer handIn(String now, String acts) {
        return anna.submitTo(DESK + "/offline", DESK + "/offline", "now", now, "acts", acts);
    }

    private void kiosk(String numbers) {
        var page = "/kiosk/stadskantoor/offline";
        var answer = plaza.city()
                .submit(
                        page,
                        page,
                        "kiosk",
                        "zuil-aan-de-deur",
                        "now",
                        clock.instant().toString(),
                        "numbers",
                        numbers);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }

    private static String acts(String visit, String ticket, String called, String started, String finished) {
        return "[" + act(visit, ticket, "called", called) + "," + act(visit, ticket, "started", started) + ","
                + act(visit, ticket, "finished", finished) + "]";
    }

    private static String act(String visit, String ticket, String move, String at) {
        return """
                {"id":"%s","visit":"%s","ticket":"%s","move":"%s","at":"%s","items":[{"step":"eid.request","count":1}]}
                """.formatted(UUID.randomUUID(), visit, ticket, move, at).strip();
    }

    private List<String> outcomes(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json()
                .path("receipts")
                .valueStream()
                .map(receipt -> receipt.path("outcome").asString())
                .toList();
    }

    private List<String> events(String visit) {
        return plaza.visit(visit)
                .json()
                .path("events")
                .valueStream()
                .map(event ->
                        event.path("event").asString() + " " + event.path("at").asString())
                .toList();
    }

    private static String visit(Answer checkedIn) {
        return checkedIn.json().path("visit").asString();
    }
}
