package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Running;
import balieplein.simulators.DemoClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who comes later than the city forgives, and what an appointment leaves to others (APT-11).
@Running
class LateArrivalsTest {

    private static final String TODAY = "booking: {late: {grace: 10, then: today, missed: 60}}\n";
    private static final String REBOOK = "booking: {late: {grace: 10, then: rebook, missed: 60}}\n";

    @Autowired
    private DemoClock clock;

    @Test
    void who_checks_in_twelve_minutes_late_waits_today_without_a_guarantee() {
        var plaza = new PlazaCity(clock, TODAY);
        var code = plaza.book("10:00");
        assertThat(plaza.at("10:10").checkIn(plaza.book("10:10")).status()).isEqualTo(201);
        var refused = plaza.at("10:12").checkIn(code);
        assertThat(refused.problem()).isEqualTo("too-late");
        assertThat(refused.json().path("today").asBoolean()).isTrue();
        plaza.at("10:11").walkIn("eid.request");
        var wish = Map.of("appointment", code, "location", "stadskantoor", "today", true);
        var ticket = plaza.at("10:12").kiosk().post("/api/v1/check-ins", wish);
        assertThat(ticket.status()).as("%s", ticket).isEqualTo(201);
        assertThat(ticket.json().path("position").asInt()).isEqualTo(3);
        assertThat(plaza.kiosk().post("/api/v1/check-ins", wish).json().path("ticket"))
                .isEqualTo(ticket.json().path("ticket"));
    }

    @Test
    void where_the_rule_says_so_who_is_late_gets_a_new_moment_and_no_place_today() {
        var plaza = new PlazaCity(clock, REBOOK);
        var code = plaza.book("10:00");
        plaza.at("10:12");
        var wish = Map.of("appointment", code, "location", "stadskantoor", "today", true);
        var refused = plaza.kiosk().post("/api/v1/check-ins", wish);
        assertThat(refused.problem()).isEqualTo("too-late");
        assertThat(refused.json().path("today").asBoolean()).isFalse();
        var device = plaza.city();
        var page = device.get("/kiosk/stadskantoor/appointment?code=" + code).page();
        assertThat(page.text()).contains("Een nieuwe afspraak kiezen").doesNotContain("Zonder garantie");
        var moments = "/kiosk/stadskantoor/appointment/moments?code=" + code;
        var first = device.get(moments).page().select("button[name=start]").first();
        var chosen = device.submitTo(moments, moments, "start", first.val());
        assertThat(chosen.header("Location")).contains("/moved?start=");
        assertThat(device.submitTo(moments, moments, "start", first.val()).header("Location"))
                .contains("/moved?start=");
        assertThat(plaza.checkIn(code).problem()).isEqualTo("too-late");
    }

    @Test
    void the_kiosk_and_the_phone_offer_to_wait_today() {
        var plaza = new PlazaCity(clock, TODAY);
        var code = plaza.book("10:00");
        plaza.at("10:12");
        var kiosk = plaza.city();
        assertThat(kiosk.get("/kiosk/stadskantoor/appointment?code=" + code)
                        .page()
                        .text())
                .contains("Vandaag toch nog wachten", "Een nieuwe afspraak kiezen");
        var phone = plaza.city();
        assertThat(phone.get("/check-in?code=" + code).page().text()).contains("Neem vandaag nog een nummer");
        var ticket = phone.submit("/check-in?code=" + code, "/check-in/today");
        assertThat(phone.get(ticket.header("Location")).page().text()).contains("B");
    }

    @Test
    void what_a_short_visit_leaves_of_its_time_can_be_booked_at_once() {
        var plaza = new PlazaCity(clock, "booking: {steps: [{step: eid.request, grid: 5}]}\n");
        var long1 = plaza.book("10:00");
        var long2 = plaza.book("10:00");
        assertThat(free(plaza)).doesNotContain("10:05");
        plaza.at("09:58");
        for (var code : List.of(long1, long2)) {
            var visit = plaza.checkIn(code).json().path("visit").asString();
            plaza.at("10:00").next("7");
            plaza.act(visit, "start");
            plaza.at("10:03");
            assertThat(plaza.finish(visit, "eid.request").status()).isEqualTo(200);
            plaza.at("10:00");
        }
        plaza.at("10:03");
        await().untilAsserted(() -> assertThat(free(plaza)).contains("10:05"));
    }

    @Test
    void a_finish_that_is_taken_back_takes_its_time_back_too() {
        var plaza = new PlazaCity(clock, "booking: {steps: [{step: eid.request, grid: 5}]}\n");
        var codes = List.of(plaza.book("10:00"), plaza.book("10:00"));
        plaza.at("09:58");
        var visits = codes.stream()
                .map(code -> plaza.checkIn(code).json().path("visit").asString())
                .toList();
        plaza.at("10:00").next("7");
        plaza.act(visits.getFirst(), "start");
        plaza.at("10:03");
        assertThat(plaza.finish(visits.getFirst(), "eid.request").status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(free(plaza)).contains("10:05"));
        assertThat(plaza.at("10:04").act(visits.getFirst(), "undo").status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(free(plaza)).doesNotContain("10:05"));
    }

    private static List<String> free(PlazaCity plaza) {
        return plaza.city()
                .get("/api/v1/availability?item=eid.request&location=stadskantoor&from=" + PlazaCity.DAY + "&to="
                        + PlazaCity.DAY)
                .json()
                .path("days")
                .path(0)
                .path("starts")
                .valueStream()
                .map(each -> each.asString())
                .toList();
    }
}
