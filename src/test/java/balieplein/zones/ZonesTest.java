package balieplein.zones;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Signposts to zones, and zones that are closed for works (FLO-01).
@Running
class ZonesTest {

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;
    private City manager;

    @BeforeEach
    void openThePlaza() {
        plaza = ZonePlaza.withRoomFor(12, clock);
        manager = plaza.city().signedIn(Role.LOCATION_MANAGER);
    }

    @Test
    void a_ticket_says_the_zone_and_its_floor_on_paper_on_the_phone_and_in_the_mail() {
        var ticket = plaza.walkIn("eid.request").json();
        assertThat(ticket.path("zone").asString()).isEqualTo("B");
        assertThat(ticket.path("where").asString()).isEqualTo("zone B, gelijkvloers");
        var phone = "/check-in/tickets/" + ticket.path("visit").asString();
        assertThat(plaza.city().get(phone).page().text())
                .contains("Neem plaats in zone B, gelijkvloers.")
                .contains("Volg de blauwe lijn.");
        assertThat(plaza.city().get("/fr" + phone).page().text())
                .contains("Prenez place dans zone B, rez-de-chaussée.")
                .contains("Suivez la ligne bleue.");
    }

    @Test
    void a_zone_that_is_closed_for_works_sends_its_visitors_to_another_one_on_those_days_only() {
        close("2017-01-19", "2017-01-20", "A");
        var ticket = plaza.walkIn("eid.request").json();
        assertThat(ticket.path("where").asString()).isEqualTo("Zone A");
        assertThat(plaza.city()
                        .get("/check-in/tickets/" + ticket.path("visit").asString())
                        .page()
                        .text())
                .contains("Neem plaats in Zone A.")
                .contains("zone B is gesloten voor werken.")
                .doesNotContain("blauwe lijn");
        manager.submit("/staff/zones/stadskantoor/B", "/staff/zones/stadskantoor/B/works/remove");
        assertThat(plaza.walkIn("eid.request").json().path("where").asString()).startsWith("zone B");
        close("2017-01-12", "2017-01-18", "A");
        assertThat(plaza.walkIn("eid.request").json().path("where").asString()).startsWith("zone B");
    }

    @Test
    void works_that_end_before_they_begin_or_lead_to_the_same_zone_are_not_taken() {
        assertThat(close("2017-01-19", "2017-01-18", "A")).isEqualTo(422);
        assertThat(close("2017-01-19", "2017-01-20", "Q")).isEqualTo(422);
        assertThat(close("morgen", "", "A")).isEqualTo(422);
        assertThat(plaza.walkIn("eid.request").json().path("where").asString()).startsWith("zone B");
    }

    @Test
    void the_display_shows_which_way_a_counter_is_from_its_zone() {
        plaza.walkIn("eid.request");
        plaza.walkIn("eid.request");
        plaza.next("7");
        plaza.next("8");
        var calls = plaza.city().get("/displays/plein").page().select(".bp-call");
        assertThat(calls.select("[data-call^=B001]").text()).contains("naar links");
        assertThat(calls.select("[data-call^=B002]").text()).doesNotContain("naar");
    }

    @Test
    void the_city_file_keeps_floors_routes_arrows_and_works() {
        close("2017-01-19", "2017-01-20", "A");
        var admin = plaza.city().as(Role.ADMIN);
        var file = admin.get("/api/v1/city-file").body();
        assertThat(file)
                .contains("gelijkvloers", "Suivez la ligne bleue.", "capacity: 12", "direction: left", "instead: ");
        var again = admin.send("PUT", "/api/v1/city-file", "application/yaml", file);
        assertThat(again.status()).as("%s", again).isEqualTo(200);
        assertThat(again.json().path("changed").asInt()).isZero();
        assertThat(admin.get("/api/v1/city-file").body()).isEqualTo(file);
        var wrong = file.replace("direction: left", "direction: sideways");
        assertThat(admin.send("PUT", "/api/v1/city-file", "application/yaml", wrong)
                        .body())
                .contains("arrows");
    }

    private int close(String from, String until, String instead) {
        return manager.submit(
                        "/staff/zones/stadskantoor/B",
                        "/staff/zones/stadskantoor/B/works",
                        "from",
                        from,
                        "until",
                        until,
                        "instead",
                        instead)
                .status();
    }
}
