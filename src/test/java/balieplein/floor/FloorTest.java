package balieplein.floor;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.plaza.PlazaCity;
import balieplein.rosters.Rostering;
import balieplein.rosters.Rosters;
import balieplein.rosters.Shift;
import balieplein.rosters.Worker;
import balieplein.simulators.DemoClock;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Running
class FloorTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Members members;

    private PlazaCity plaza;
    private City manager;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
        manager = plaza.city().as(Role.FLOOR_MANAGER);
    }

    @Test
    void a_ticket_that_waits_as_long_as_the_target_alerts_once_in_ten_minutes_and_names_who_could_help() {
        plaza.walkIn("eid.request");
        plaza.at("09:05").walkIn("eid.request");
        plaza.at("09:14");
        watch();
        assertThat(floor().path("alerts").size()).isZero();
        plaza.at("09:15");
        watch();
        watch();
        var alert = floor().path("alerts");
        assertThat(alert.size()).isOne();
        assertThat(alert.path(0).path("kind").asString()).isEqualTo("waiting");
        assertThat(alert.path(0).path("ticket").asString()).isEqualTo("B001");
        assertThat(alert.path(0).path("step").asString()).isEqualTo("eid.request");
        assertThat(alert.path(0).path("figure").asInt()).isEqualTo(15);
        assertThat(alert.path(0).path("counters").valueStream().map(JsonNode::asString))
                .containsExactly("7", "8");
        plaza.at("09:24");
        watch();
        assertThat(floor().path("alerts").size()).isOne();
        plaza.at("09:25");
        watch();
        assertThat(floor().path("alerts").size()).isEqualTo(2);
    }

    @Test
    void whoever_is_sent_on_alerts_by_the_wait_in_the_queue_where_they_stand_now() {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        plaza.at("09:10").next("7");
        plaza.act(visit, "start");
        plaza.at("09:20").official().post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "special"));
        plaza.at("09:34");
        watch();
        assertThat(floor().path("alerts").size())
                .as("half an hour after the arrival, a quarter less a minute here")
                .isZero();
        plaza.at("09:35");
        watch();
        var alert = floor().path("alerts").path(0);
        assertThat(alert.path("queue").asString()).isEqualTo("special");
        assertThat(alert.path("figure").asInt()).isEqualTo(15);
        assertThat(alert.path("counters").valueStream().map(JsonNode::asString)).containsExactly("12");
    }

    @Test
    void whoever_waits_for_a_colleague_by_name_alerts_with_the_counter_of_that_colleague() {
        manager.post("/api/v1/counters/8/open", Map.of());
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        plaza.next("7");
        plaza.act(visit, "start");
        plaza.official().post("/api/v1/visits/" + visit + "/transfer", Map.of("to", "demo-floor-manager"));
        plaza.at("09:15");
        watch();
        var counters = floor().path("alerts").path(0).path("counters");
        assertThat(counters.valueStream().map(JsonNode::asString)).containsExactly("8");
    }

    @Test
    void two_instances_that_watch_at_once_give_one_alert() throws InterruptedException {
        plaza.walkIn("eid.request");
        plaza.at("09:20");
        var watching = List.of(Thread.startVirtualThread(this::watch), Thread.startVirtualThread(this::watch));
        for (var each : watching) {
            each.join();
        }
        assertThat(floor().path("alerts").size()).isOne();
    }

    @Test
    void whoever_is_sent_on_for_the_fourth_time_is_told_to_who_runs_the_floor() {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        for (var time = 1; time <= 4; time++) {
            assertThat(floor().path("alerts").size()).isZero();
            plaza.next(time % 2 == 1 ? "7" : "12");
            plaza.act(visit, "start");
            plaza.official()
                    .post("/api/v1/visits/" + visit + "/transfer", Map.of("to", time % 2 == 1 ? "special" : "general"));
        }
        Await.until(Duration.ofSeconds(5), () -> floor().path("alerts").size() == 1);
        var alert = floor().path("alerts").path(0);
        assertThat(alert.path("kind").asString()).isEqualTo("sent-around");
        assertThat(alert.path("figure").asInt()).isEqualTo(4);
    }

    @Test
    void the_wall_counts_who_waits_and_which_counters_are_open_and_knows_the_next_hour() {
        plaza.book("09:30");
        plaza.walkIn("eid.request");
        plaza.at("09:05").walkIn("eid.request");
        plaza.official().post("/api/v1/counters/7/open", Map.of());
        plaza.at("09:10");
        var floor = floor();
        assertThat(floor.path("waiting").asInt()).isEqualTo(2);
        assertThat(floor.path("open").asInt()).isOne();
        assertThat(floor.path("planned").asInt()).isEqualTo(4);
        assertThat(floor.path("today").asInt()).isEqualTo(2);
        var general = floor.path("queues").path(1);
        assertThat(general.path("longest").asString()).contains("T09:00");
        assertThat(general.path("coming").asInt()).isOne();
        assertThat(general.path("waitInAnHour").asInt()).isZero();
        assertThat(general.path("lastNumber").asString()).contains("T19:30");
        var called = plaza.next("7").json().path("visit").asString();
        assertThat(floor().path("waiting").asInt()).isOne();
        assertThat(floor().path("queues").path(1).path("longest").asString()).contains("T09:05");
        plaza.act(called, "start");
        plaza.finish(called, "eid.request");
        plaza.next("7");
        assertThat(floor().path("queues").path(1).path("longest").asString("nobody"))
                .isEqualTo("nobody");
    }

    @Test
    void the_same_day_of_last_week_counts_until_the_same_time() {
        plaza.at(PlazaCity.DAY.minusWeeks(1), "09:10").walkIn("eid.request");
        plaza.at(PlazaCity.DAY.minusWeeks(1), "11:00").walkIn("eid.request");
        plaza.at("09:30");
        assertThat(floor().path("weekBefore").asInt()).isOne();
        var general = floor().path("queues").path(1);
        assertThat(general.path("coming").asInt()).isZero(); // one of four weeks in that hour is a quarter
    }

    @Test
    void the_wall_says_nothing_about_persons_and_an_alert_is_put_away() {
        plaza.kiosk()
                .post(
                        "/api/v1/check-ins",
                        Map.of(
                                "step", "eid.request",
                                "location", "stadskantoor",
                                "mobile", "0470 12 34 56",
                                "assistance", "Ik zie slecht"));
        plaza.at("09:20");
        watch();
        var browser = plaza.city().signedIn(Role.FLOOR_MANAGER);
        var page = browser.get("/staff/floor/stadskantoor");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().text().replace('\u00a0', ' '))
                .contains("B 001 wacht 20 minuten voor Identiteitskaart – Aanvraag.")
                .contains("Kunnen helpen: Balie 7 (gesloten), Balie 8 (gesloten)")
                .doesNotContain("0470", "slecht");
    }

    @Test
    void the_wall_says_where_the_counters_are_not_as_the_roster_plans_them_and_names_nobody() {
        CurrentCity.run(plaza.code(), () -> {
            plan("demo-counter", "Els Planned", new Shift.Pause(LocalTime.of(12, 30), LocalTime.of(13, 0)));
            plan("jan", "Jan Missing", null);
        });
        plaza.official().post("/api/v1/counters/7/open", Map.of());
        plaza.colleague().post("/api/v1/counters/8/open", Map.of());
        plaza.at("09:03");
        assertThat(deviations()).containsExactly("not-planned 8 09:00");
        plaza.at("09:10");
        assertThat(deviations()).containsExactly("not-open  09:00", "not-planned 8 09:00");
        plaza.at("12:40");
        assertThat(deviations()).contains("pause-to-come 7 12:30");
        plaza.official().post("/api/v1/counters/7/pause", Map.of());
        plaza.at("13:10");
        assertThat(deviations()).doesNotContain("pause-to-come 7 12:30").hasSize(2);
        plaza.at("13:15");
        assertThat(deviations()).contains("pause-late 7 13:10");
        var page = plaza.city().signedIn(Role.FLOOR_MANAGER).get("/staff/floor/stadskantoor");
        assertThat(page.page().select("#floor-roster").text().replace('\u00a0', ' '))
                .contains("Balie 7: de pauze moest om 13.10 u. voorbij zijn.")
                .contains("Algemene balies: 1 balie gepland sinds 09.00 u., maar niet open.")
                .doesNotContain("Els", "Jan");
    }

    @Test
    void a_break_by_closing_the_counter_and_opening_it_again_is_a_break_and_changing_counters_is_none() {
        CurrentCity.run(plaza.code(), () -> {
            plan("demo-counter", "Els Planned", new Shift.Pause(LocalTime.of(12, 30), LocalTime.of(13, 0)));
            plan("demo-floor-manager", "An Planned", new Shift.Pause(LocalTime.of(12, 30), LocalTime.of(13, 0)));
        });
        plaza.official().post("/api/v1/counters/7/open", Map.of());
        plaza.colleague().post("/api/v1/counters/8/open", Map.of());
        plaza.at("11:50").official().post("/api/v1/counters/7/close", Map.of());
        plaza.colleague().post("/api/v1/counters/8/close", Map.of());
        plaza.at("11:52").colleague().post("/api/v1/counters/8/open", Map.of());
        plaza.at("12:20").official().post("/api/v1/counters/7/open", Map.of());
        plaza.at("12:40");
        assertThat(deviations()).containsExactly("pause-to-come 8 12:30");
    }

    @Test
    void residents_read_what_is_promised_and_how_long_the_wait_is() {
        for (var visitor = 0; visitor < 6; visitor++) {
            plaza.walkIn("eid.request");
        }
        var text = plaza.city().get("/waiting").page().text().replace('\u00a0', ' ');
        assertThat(text)
                .contains("Zonder afspraak wacht je hoogstens 45 minuten")
                .contains("Algemene balies 6 25 tot 35 minuten");
    }

    private void plan(String subject, String name, Shift.@Nullable Pause pause) {
        var added = members.add(Member.Kind.PERSON, subject, name, "", new Period(PlazaCity.DAY, null));
        var member = ((TeamChange.Done) added).code();
        rosters.train(new Worker(member, "stadskantoor", Set.of("general"), "", List.of()));
        var shift = new Shift(
                member, PlazaCity.DAY, "stadskantoor", "general", LocalTime.of(8, 30), LocalTime.of(17, 0), pause);
        assertThat(rosters.plan(shift)).isInstanceOf(Rostering.Done.class);
    }

    private List<String> deviations() {
        return floor().path("deviations")
                .valueStream()
                .map(each -> each.path("kind").asString() + " "
                        + each.path("counter").asString() + " "
                        + each.path("since").asString())
                .toList();
    }

    private JsonNode floor() {
        return manager.get("/api/v1/floors/stadskantoor").json();
    }

    private void watch() {
        CurrentCity.run(plaza.code(), alerts::watch);
    }
}
