package balieplein.zones;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.Await;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// How full a zone is, and who waits outside until there is a place (FLO-02, GUI-14, GUI-04).
@Running
class OccupancyTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @Test
    void the_thirteenth_waits_outside_and_is_told_once_when_one_of_twelve_leaves() {
        open(12);
        for (var visitor = 0; visitor < 12; visitor++) {
            assertThat(outside(plaza.walkIn("eid.request"))).isFalse();
        }
        var thirteenth = ZonePlaza.walkIn(plaza, "0470 12 34 56");
        plaza.at("09:01");
        var fourteenth = ZonePlaza.walkIn(plaza, "0470 12 34 57");
        assertThat(outside(thirteenth)).isTrue();
        assertThat(outside(fourteenth)).isTrue();
        assertThat(plaza.city().get(ticket(thirteenth)).page().text())
                .contains("Wacht buiten")
                .doesNotContain("Neem plaats");
        assertThat(zone().path("inside").asInt()).isEqualTo(12);
        assertThat(zone().path("outside").asInt()).isEqualTo(2);
        var first = plaza.next("7").json().path("visit").asString();
        assertThat(phones("56")).isEmpty();
        plaza.act(first, "start");
        Await.until(SOON, () -> phones("56").size() == 1);
        assertThat(phones("56").getFirst().toString()).contains("er is plaats binnen. Neem plaats in zone B");
        assertThat(phones("57")).isEmpty();
        assertThat(plaza.city().get(ticket(thirteenth)).page().text()).contains("Neem plaats in zone B");
        plaza.finish(first, "eid.request");
        assertThat(zone().path("inside").asInt()).isEqualTo(12);
        assertThat(zone().path("outside").asInt()).isOne();
        plaza.official().post("/api/v1/visits/" + visit(thirteenth) + "/leave", java.util.Map.of());
        Await.until(SOON, () -> phones("57").size() == 1);
        assertThat(phones("56")).hasSize(1);
    }

    @Test
    void two_who_check_in_at_once_for_the_last_place_do_not_both_get_it() throws InterruptedException {
        open(1);
        var answers = new CopyOnWriteArrayList<Answer>();
        var arriving = List.of(
                Thread.startVirtualThread(() -> answers.add(plaza.walkIn("eid.request"))),
                Thread.startVirtualThread(() -> answers.add(plaza.walkIn("eid.request"))),
                Thread.startVirtualThread(() -> answers.add(plaza.walkIn("residence-card.request"))));
        for (var each : arriving) {
            each.join();
        }
        assertThat(answers.stream().filter(answer -> !outside(answer))).hasSize(1);
        assertThat(zone().path("inside").asInt()).isOne();
    }

    @Test
    void two_who_leave_at_once_let_in_two_and_each_is_told_once() throws InterruptedException {
        open(2);
        var there = List.of(plaza.walkIn("eid.request"), plaza.walkIn("eid.request"));
        ZonePlaza.walkIn(plaza, "0470 12 34 56");
        ZonePlaza.walkIn(plaza, "0470 12 34 57");
        ZonePlaza.walkIn(plaza, "0470 12 34 58");
        var leaving = there.stream()
                .map(each -> Thread.startVirtualThread(
                        () -> plaza.official().post("/api/v1/visits/" + visit(each) + "/leave", java.util.Map.of())))
                .toList();
        for (var each : leaving) {
            each.join();
        }
        Await.until(SOON, () -> phones("56").size() == 1 && phones("57").size() == 1);
        assertThat(phones("58")).isEmpty();
        assertThat(zone().path("inside").asInt()).isEqualTo(2);
    }

    @Test
    void who_has_no_phone_is_called_in_by_the_info_desk() {
        open(1);
        var inside = plaza.walkIn("eid.request");
        plaza.walkIn("eid.request");
        plaza.official().post("/api/v1/visits/" + visit(inside) + "/leave", java.util.Map.of());
        var desk = plaza.city().signedIn(Role.INFO);
        assertThat(desk.get("/staff/info").page().text().replace('\u00a0', ' ')).contains("Roep binnen: B 002");
        var list = desk.get("/staff/zones/stadskantoor").page();
        assertThat(list.text().replace('\u00a0', ' ')).contains("Roep binnen").contains("B 002 zone B");
        var fetched = list.select("form[action$=/inside]").attr("action");
        desk.submit("/staff/zones/stadskantoor", fetched);
        assertThat(desk.get("/staff/info").page().text()).doesNotContain("Roep binnen");
        assertThat(zone().path("inside").asInt()).isOne();
    }

    @Test
    void companions_are_counted_by_hand_and_a_wrong_counter_is_set_with_a_reason() {
        open(3);
        var floor = plaza.city().signedIn(Role.FLOOR_MANAGER);
        plaza.walkIn("eid.request");
        floor.submitTo("/staff/zones/stadskantoor", "/staff/zones/stadskantoor/B/count", "change", "2");
        assertThat(zone().path("inside").asInt()).isEqualTo(3);
        var waiting = ZonePlaza.walkIn(plaza, "0470 12 34 56");
        assertThat(outside(waiting)).isTrue();
        assertThat(floor.get("/staff/floor/stadskantoor").page().text()).contains("3 van 3", "1 buiten");
        assertThat(reset(floor, "1", "").status()).isEqualTo(422);
        reset(floor, "1", "De teller telde een gezin dubbel");
        Await.until(SOON, () -> phones("56").size() == 1);
        assertThat(zone().path("inside").asInt()).isEqualTo(2);
        floor.submitTo("/staff/zones/stadskantoor", "/staff/zones/stadskantoor/B/count", "change", "-9");
        assertThat(zone().path("inside").asInt()).isZero();
        assertThat(plaza.city().signedIn(Role.ADMIN).get("/staff/audit").page().text())
                .contains("De teller telde een gezin dubbel");
    }

    @Test
    void whoever_asked_for_it_gets_one_message_at_the_call_and_none_when_called_again() {
        open(12);
        var ticket = plaza.walkIn("eid.request");
        var page = ticket(ticket);
        assertThat(plaza.city().submit(page, page + "/mobile", "mobile", "12").status())
                .isEqualTo(422);
        plaza.city().submit(page, page + "/mobile", "mobile", "0470 12 34 56");
        plaza.next("7");
        Await.until(SOON, () -> phones("56").size() == 1);
        assertThat(phones("56").getFirst().toString()).contains("je bent aan de beurt. Ga naar Balie 7.");
        plaza.act(visit(ticket), "recall");
        plaza.act(visit(ticket), "start");
        assertThat(phones("56")).hasSize(1);
    }

    private void open(int people) {
        plaza = ZonePlaza.withRoomFor(people, clock);
    }

    private Answer reset(City who, String inside, String reason) {
        return who.submit(
                "/staff/zones/stadskantoor/B", "/staff/zones/stadskantoor/B/reset", "inside", inside, "reason", reason);
    }

    private JsonNode zone() {
        return plaza.city()
                .as(Role.FLOOR_MANAGER)
                .get("/api/v1/zones/stadskantoor")
                .json()
                .path("zones")
                .path(0);
    }

    private List<JsonNode> phones(String end) {
        return plaza.city()
                .get("/simulators/phones.json")
                .json()
                .valueStream()
                .filter(message -> message.toString().contains("+324701234" + end))
                .toList();
    }

    private static boolean outside(Answer ticket) {
        return ticket.json().path("outside").asBoolean();
    }

    private static String visit(Answer ticket) {
        return ticket.json().path("visit").asString();
    }

    private static String ticket(Answer ticket) {
        return "/check-in/tickets/" + visit(ticket);
    }
}
