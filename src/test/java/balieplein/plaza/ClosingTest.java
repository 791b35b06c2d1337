package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class ClosingTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private ClosingRounds rounds;

    @Autowired
    private DayBalances balances;

    @Autowired
    private DayReconciliation days;

    @Autowired
    private JdbcClient sql;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void half_an_hour_after_closing_nobody_is_left_in_a_queue_and_who_is_being_helped_is_helped_to_the_end() {
        plaza.at("19:30");
        var helped = visit("eid.request");
        plaza.next("7");
        plaza.act(helped, "start");
        var called = visit("eid.request");
        plaza.next("8");
        var waiting = visit("eid.request");
        plaza.at("20:29");
        inTheCity(rounds::evening);
        assertThat(state(waiting)).isEqualTo("waiting");
        plaza.at("20:30");
        inTheCity(rounds::evening);
        assertThat(state(waiting)).isEqualTo("left");
        assertThat(state(called)).isEqualTo("no-show");
        assertThat(state(helped)).isEqualTo("serving");
        assertThat(plaza.finish(helped, "eid.request").status()).isEqualTo(200);
    }

    @Test
    void who_took_a_number_before_the_window_changed_is_still_called_and_nobody_new_gets_one() {
        plaza.at("15:50");
        var waiting = visit("eid.request");
        var admin = plaza.city().as(Role.ADMIN);
        var file = admin.get("/api/v1/city-file").body().replace("20:00", "15:55");
        assertThat(file).contains("15:55");
        assertThat(admin.send("PUT", "/api/v1/city-file", "application/yaml", file)
                        .status())
                .isEqualTo(200);
        plaza.at("15:59");
        assertThat(plaza.walkIn("eid.request").status()).isEqualTo(409);
        inTheCity(rounds::evening);
        assertThat(state(waiting)).isEqualTo("waiting");
        plaza.next("7");
        assertThat(state(waiting)).isEqualTo("called");
    }

    @Test
    void what_nobody_finished_is_closed_at_night_as_never_finished_and_the_counter_with_it() {
        var forgotten = visit("eid.request");
        plaza.next("7");
        plaza.act(forgotten, "start");
        var waiting = visit("residence-card.request");
        plaza.at(PlazaCity.DAY.plusDays(1), "02:40");
        inTheCity(rounds::night);
        assertThat(state(forgotten)).isEqualTo("not-closed");
        assertThat(state(waiting)).isEqualTo("left");
        var events = plaza.visit(forgotten).json().path("events");
        assertThat(events.path(events.size() - 1).path("reason").asString()).isEqualTo("night");
        assertThat(plaza.colleague()
                        .post("/api/v1/counters/7/open", Map.of())
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("open");
    }

    @Test
    void every_ticket_of_a_day_is_served_sent_on_left_or_missed_and_a_number_that_is_gone_alarms() {
        finished("7", "eid.request", "eid.request");
        finished("7", "eid.request", "passport.request");
        visit("eid.request");
        visit("residence-card.request");
        visit("eid.pickup");
        var missed = plaza.next("S1").json().path("visit").asString();
        plaza.act(missed, "no-show");
        plaza.at(PlazaCity.DAY.plusDays(1), "02:40");
        inTheCity(rounds::night);
        inTheCity(() -> assertThat(balances.of(PlazaCity.DAY))
                .allMatch(DayBalance::isEven)
                .containsExactly(
                        new DayBalance("stadskantoor", "eid", 4, 1, 1, 1, 1, 0),
                        new DayBalance("stadskantoor", "residence-card", 1, 0, 0, 1, 0, 0)));
        assertThat(alerts()).isEmpty();
        inTheCity(() -> {
            sql.sql("update plaza.ticket_series set last = last + 1 where prefix = 'A'")
                    .update();
            days.reconcile(PlazaCity.DAY);
        });
        Await.until(Duration.ofSeconds(5), () -> alerts().contains("not-reconciled"));
    }

    @Test
    void ten_minutes_before_closing_a_wait_of_half_an_hour_is_refused_and_the_next_evening_offered() {
        plaza.at("19:20");
        for (var visitor = 0; visitor < 5; visitor++) {
            visit("eid.request");
        }
        plaza.at("19:50");
        var refused = plaza.walkIn("eid.request");
        assertThat(refused.problem()).isEqualTo("closing-soon");
        assertThat(refused.json().path("alternatives").toString()).contains(PlazaCity.DAY.plusWeeks(1) + "T17:00");
        assertThat(plaza.walkIn("eid.pickup").status()).isEqualTo(201);
    }

    @Test
    void whoever_would_be_sent_to_a_service_whose_turn_comes_after_closing_is_offered_an_appointment() {
        for (var minute = 0; minute < 4; minute++) {
            plaza.at("19:0" + minute).walkIn("residence-card.request");
        }
        var visit = plaza.at("19:50").walkIn("eid.pickup").json().path("visit").asString();
        plaza.next("S1");
        plaza.act(visit, "start");
        var refused =
                plaza.official().post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "residence-card.request"));
        assertThat(refused.problem()).as("%s", refused).isEqualTo("service-closed");
        assertThat(refused.json().path("alternatives")).isNotEmpty();
        assertThat(plaza.visit(visit).json().path("state").asString()).isEqualTo("serving");
        var unknown = plaza.official().post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "special"));
        assertThat(unknown.problem()).as("for something to be found out there").isEqualTo("service-closed");
        assertThat(unknown.json().path("alternatives").toString()).contains(PlazaCity.DAY.plusWeeks(1) + "T");
    }

    @Test
    void whoever_did_not_hear_the_call_is_put_back_once_and_within_a_quarter() {
        var visit = visit("eid.request");
        plaza.next("7");
        plaza.act(visit, "recall");
        plaza.act(visit, "recall");
        plaza.act(visit, "no-show");
        var back = plaza.at("09:15").act(visit, "return");
        assertThat(back.json().path("state").asString()).isEqualTo("waiting");
        plaza.next("7");
        plaza.act(visit, "no-show");
        assertThat(plaza.act(visit, "return").problem()).isEqualTo("illegal-transition");

        var late = visit("eid.request");
        plaza.next("7");
        plaza.act(late, "no-show");
        assertThat(plaza.at("09:31").act(late, "return").status()).isEqualTo(409);
    }

    @Test
    void whoever_missed_the_call_and_stands_at_the_counter_is_called_by_the_number() {
        var visit = visit("eid.request");
        plaza.next("7");
        plaza.act(visit, "no-show");
        var called = plaza.at("09:10").official().post("/api/v1/counters/7/call", Map.of("ticket", "B001"));
        assertThat(called.json().path("visit").asString()).isEqualTo(visit);
        assertThat(plaza.visit(visit).json().path("why").asString()).isEqualTo("picked");
    }

    @Test
    void one_ticket_goes_over_several_counters_and_is_one_visit_with_everything_handled() {
        var arrived = plaza.kiosk()
                .post(
                        "/api/v1/check-ins",
                        Map.of(
                                "step",
                                "eid.request",
                                "more",
                                java.util.List.of("residence-card.request"),
                                "location",
                                "stadskantoor"));
        assertThat(arrived.status()).as(arrived.toString()).isEqualTo(201);
        var visit = arrived.json().path("visit").asString();
        plaza.next("7");
        plaza.act(visit, "start");
        plaza.at("09:08");
        var on = plaza.finish(visit, "eid.request").json();
        assertThat(on.path("state").asString()).isEqualTo("waiting");
        assertThat(on.path("queue").asString()).isEqualTo("special");
        var second = plaza.at("09:20").next("12").json();
        assertThat(second.path("visit").asString()).isEqualTo(visit);
        assertThat(second.path("waited").asInt()).isEqualTo(20);
        plaza.act(visit, "start");
        var done = plaza.finish(visit, "residence-card.request").json();
        assertThat(done.path("state").asString()).isEqualTo("finished");
        assertThat(done.path("handled").valueStream().map(item -> item.path("step")
                        .asString()))
                .containsExactly("eid.request", "residence-card.request");
    }

    @Test
    void a_visit_that_comes_of_an_appointment_made_at_the_counter_belongs_to_the_same_chain() {
        var first = visit("eid.request");
        plaza.next("7");
        plaza.act(first, "start");
        var next = plaza.book("16:00");
        plaza.official()
                .post(
                        "/api/v1/visits/" + first + "/finish",
                        Map.of(
                                "handled",
                                java.util.List.of(Map.of("step", "eid.request", "count", 1)),
                                "outcome",
                                "incomplete",
                                "missing",
                                java.util.List.of("Een pasfoto"),
                                "followUp",
                                next));
        var second = plaza.at("15:55").checkIn(next).json().path("visit").asString();
        assertThat(plaza.visit(second).json().path("chain").asString()).isEqualTo(first);
        assertThat(plaza.visit(first).json().path("chain").isMissingNode()).isTrue();
    }

    private void finished(String counter, String step, String handled) {
        var visit = visit(step);
        plaza.next(counter);
        plaza.act(visit, "start");
        plaza.finish(visit, handled);
    }

    private String visit(String step) {
        return plaza.walkIn(step).json().path("visit").asString();
    }

    private String state(String visit) {
        return plaza.visit(visit).json().path("state").asString();
    }

    private String alerts() {
        var alerts = plaza.city()
                .as(Role.FLOOR_MANAGER)
                .get("/api/v1/floors/stadskantoor")
                .json()
                .path("alerts");
        return alerts.isEmpty() ? "" : alerts.toString();
    }

    private void inTheCity(Runnable work) {
        CurrentCity.run(plaza.code(), work);
    }
}
