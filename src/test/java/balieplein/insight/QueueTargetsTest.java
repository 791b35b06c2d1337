package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.PlazaCity;
import balieplein.plaza.Queues;
import balieplein.simulators.DemoClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// One target per queue: reports, the wall and the promise to residents go by the same (GUI-11, EXP-04).
@Running
class QueueTargetsTest {

    private static final String DESK = "/staff/counter/stadskantoor/S1";

    private static final String QUEUES = """
            queues:
              - location: stadskantoor
                promise: {walk-in: 45, appointment: 20}
                urgent: {walk-in: 35, appointment: 15}
                target: {walk-in: 12, appointment: 4}
                share: 80
                calls: 3
                come-back: 15
                pools:
                  - {pool: express, wait: 6, handling: 3}
            """;

    @Autowired
    private DemoClock clock;

    @Autowired
    private Packing packing;

    @Autowired
    private Queues queues;

    private PlazaCity plaza;
    private City manager;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock, QUEUES);
        manager = plaza.city().as(Role.FLOOR_MANAGER);
    }

    @Test
    void every_visit_is_held_against_the_target_of_its_own_queue_before_and_after_its_day_is_packed() {
        servedAfter("eid.pickup", "S1", "09:00", "09:07");
        servedAfter("eid.pickup", "S1", "09:10", "09:16");
        servedAfter("eid.request", "7", "09:20", "09:27");
        servedAfter("eid.request", "7", "09:30", "09:43");
        var early = plaza.book("10:00");
        plaza.at("09:55").checkIn(early);
        served("eid.request", "7", "10:05");
        assertThat(within("express")).isEqualTo("0.5");
        assertThat(within("general")).isEqualTo("0.3333");
        CurrentCity.run(
                plaza.code(), () -> packing.due(PlazaCity.DAY.plusDays(1)).forEach(packing::pack));
        assertThat(within("express")).isEqualTo("0.5");
        assertThat(within("general")).isEqualTo("0.3333");
        var totals = report().path("totals").path("waiting");
        assertThat(totals.path("within").asString()).isEqualTo("0.4");
    }

    @Test
    void whoever_is_sent_on_is_not_held_against_the_promise_of_the_queue_where_the_visit_ends() {
        var visit = plaza.at("09:00").walkIn("eid.request").json().path("visit").asString();
        plaza.at("09:10").next("7");
        plaza.act(visit, "start");
        plaza.at("09:20").official().post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "eid.pickup"));
        assertThat(late()).as("sent here just now").isZero();
        plaza.at("09:27");
        assertThat(late()).as("seven minutes in a queue of six").isEqualTo(1);
        plaza.at("09:25");
        var official = plaza.city().signedIn(Role.COUNTER);
        official.submit(DESK, DESK + "/open");
        official.submit(DESK, DESK + "/next");
        official.submit(DESK, DESK + "/visits/" + visit + "/start");
        official.submit(DESK, DESK + "/visits/" + visit + "/finish");
        assertThat(text(official, DESK)).contains("Geholpen 1").contains("Te laat opgeroepen 0");
        assertThat(within("express"))
                .as("ten minutes, where twelve are aimed at")
                .isEqualTo("1.0");
    }

    @Test
    void the_first_wait_of_a_visit_that_is_sent_on_is_held_against_the_promise_of_its_first_queue() {
        var visit = plaza.at("09:00").walkIn("eid.pickup").json().path("visit").asString();
        plaza.at("09:07").next("S1");
        plaza.act(visit, "start");
        plaza.official().post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "eid.request"));
        served("eid.request", "7", "09:09");
        assertThat(within("general"))
                .as("seven minutes where the first queue aims at six, though the last one aims at twelve")
                .isEqualTo("0.0");
        CurrentCity.run(
                plaza.code(), () -> packing.due(PlazaCity.DAY.plusDays(1)).forEach(packing::pack));
        assertThat(within("general")).isEqualTo("0.0");
    }

    @Test
    void the_wall_the_promise_and_the_report_name_the_same_targets() {
        servedAfter("eid.request", "7", "09:00", "09:05");
        var targets = report().path("targets");
        assertThat(targets.toString())
                .isEqualTo("{\"walkIn\":12,\"appointment\":4,\"share\":80,\"queues\":{\"express\":6}}");
        var queues = manager.get("/api/v1/floors/stadskantoor").json().path("queues");
        assertThat(queues.path(0).path("target").toString()).isEqualTo("{\"walkIn\":6,\"appointment\":6}");
        assertThat(queues.path(1).path("target").toString()).isEqualTo("{\"walkIn\":12,\"appointment\":4}");
        var screens = plaza.city().signedIn(Role.FLOOR_MANAGER);
        assertThat(text(screens, "/staff/floor/stadskantoor"))
                .contains("norm 6 min.")
                .contains("norm 12 min., met afspraak 4");
        assertThat(text(screens, "/staff/reports/day?location=stadskantoor"))
                .contains("norm 80 %")
                .contains(
                        "zonder afspraak 12 minuten na aankomst, met afspraak 4 minuten na het uur. Snelbalie: 6 min");
        assertThat(text(plaza.city(), "/waiting"))
                .contains("80 op de 100 bezoekers binnen 12 minuten")
                .contains("Snelbalie: we willen dat 80 op de 100 bezoekers binnen 6 minuten aan de beurt zijn.");
    }

    @Test
    void the_own_day_of_an_official_counts_who_was_called_later_than_the_queue_aims_at() {
        var official = plaza.city().signedIn(Role.COUNTER);
        official.submit(DESK, DESK + "/open");
        plaza.walkIn("eid.pickup");
        plaza.at("09:05").walkIn("eid.pickup");
        plaza.at("09:07");
        for (var visitor = 0; visitor < 2; visitor++) {
            official.submit(DESK, DESK + "/next");
            var visit = official.get(DESK).page().select("form[action$=/start]").attr("action");
            official.submit(DESK, visit);
            official.submit(DESK, visit.replace("/start", "/finish"));
        }
        assertThat(text(official, DESK)).contains("Geholpen 2").contains("Te laat opgeroepen 1");
    }

    private long late() {
        return CurrentCity.call(plaza.code(), () -> {
            var room = queues.now("stadskantoor");
            return room.waiting("express").stream().filter(room::isLate).count();
        });
    }

    private void servedAfter(String step, String counter, String arrives, String called) {
        plaza.at(arrives).walkIn(step);
        served(step, counter, called);
    }

    private void served(String step, String counter, String called) {
        var visit = plaza.at(called).next(counter).json().path("visit").asString();
        plaza.act(visit, "start");
        plaza.finish(visit, step);
    }

    private String within(String pool) {
        return report().path("rows")
                .valueStream()
                .filter(row -> row.path("pool").asString().equals(pool))
                .findFirst()
                .orElseThrow()
                .path("waiting")
                .path("within")
                .asString();
    }

    private JsonNode report() {
        return manager.get("/api/v1/reports/times?location=stadskantoor&from=2017-01-19&by=pool")
                .json();
    }

    private static String text(City who, String path) {
        return who.get(path).page().text().replace('\u00a0', ' ');
    }
}
