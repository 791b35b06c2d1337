package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.simulators.DemoClock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The kiosk for who comes without an appointment, and for who misses something (GUI-01, GUI-02, EXP-01, CAT-04).
@Running
class KioskTest {

    private static final String KIOSK = "/kiosk/stadskantoor";

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock).at("09:05");
    }

    @Test
    void who_comes_to_collect_sees_the_ten_choices_of_the_city_and_no_others() {
        var page = City.like("dijlestad").get(KIOSK + "/pick-up").page();
        assertThat(page.select(".bp-kiosk-choice strong").eachText())
                .containsExactly(
                        "Identiteitsbewijs",
                        "Rijbewijs",
                        "Vreemdelingenkaart",
                        "Badge verdwijnpaal",
                        "Uittreksel of attest",
                        "Vuilzakken",
                        "GFT-stickers",
                        "Gratis rattenvergif",
                        "Taxikaart",
                        "Stadsplan");
    }

    @Test
    void a_location_without_counters_to_collect_at_offers_nothing_to_collect() {
        assertThat(plaza.city().get(KIOSK).page().text()).contains("Ik kom iets afhalen");
        assertThat(plaza.city().get("/kiosk/deelhuis").page().text()).doesNotContain("Ik kom iets afhalen");
    }

    @Test
    void who_touches_a_pick_up_gets_a_number_at_once() {
        var ticket = take("/products/eid.pickup?from=pick-up", "eid.pickup");
        assertThat(ticket.page().select("strong").eachText()).contains("A 001");
        assertThat(ticket.page().text()).contains("Jij bent de volgende").contains("Zone A");
    }

    @Test
    void a_second_touch_takes_no_second_number() throws Exception {
        var screen = plaza.city();
        var form = screen.get(KIOSK + "/products/eid.pickup").page().selectFirst("form[method=post]");
        var key = form.selectFirst("[name=key]").val();
        var csrf = form.selectFirst("[name=_csrf]").val();
        Callable<Answer> touch = () -> screen.form(KIOSK + "/products/eid.pickup", "key", key, "_csrf", csrf);
        try (var fingers = Executors.newVirtualThreadPerTaskExecutor()) {
            var leads = new java.util.HashSet<String>();
            for (var answer : fingers.invokeAll(List.of(touch, touch, touch))) {
                leads.add(answer.get().header("location"));
            }
            assertThat(leads).hasSize(1);
        }
    }

    @Test
    void what_needs_an_appointment_gives_no_number_but_five_free_moments() {
        var refused = plaza.city().submit(KIOSK + "/products/passport.request", KIOSK + "/products/passport.request");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("h1").text()).isEqualTo("Hiervoor heb je een afspraak nodig");
        assertThat(refused.page().select(".bp-kiosk-ticket li").eachText()).hasSize(3);
        assertThat(refused.page().select(".bp-qr")).isNotEmpty();
    }

    @Test
    void who_misses_a_document_moves_the_appointment_and_keeps_its_code() {
        var booked = plaza.booked("10:00").json();
        var code = booked.path("code").asString();
        var moments = KIOSK + "/appointment/moments?code=" + code;
        var choice = plaza.city().get(moments).page().selectFirst("button[name=start]");
        var moved = plaza.city().submit(moments, KIOSK + "/appointment/moments", "start", choice.val());
        assertThat(moved.status()).isEqualTo(303);
        assertThat(moved.header("location")).contains("/appointment/moved");
        var known = plaza.city()
                .get("/api/v1/appointments/" + code + "?secret="
                        + booked.path("secret").asString());
        assertThat(java.time.OffsetDateTime.parse(known.json().path("start").asString())
                        .toInstant())
                .isEqualTo(java.time.OffsetDateTime.parse(choice.val()).toInstant());
    }

    @Test
    void the_kiosk_speaks_six_languages_and_its_codes_lead_to_pages_that_exist() {
        var start = plaza.city().get("/ar/kiosk/stadskantoor").page();
        assertThat(start.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(start.select("footer nav").first().select("a").eachText())
                .containsExactly("Nederlands", "Français", "English", "Deutsch", "Türkçe", "العربية");
        assertThat(plaza.city()
                        .get("/tr/kiosk/stadskantoor")
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("Merhaba! Neden geldiniz?");
    }

    @Test
    void a_product_that_does_not_exist_is_not_found() {
        assertThat(plaza.city().get(KIOSK + "/products/nothing.here").status()).isEqualTo(404);
        assertThat(plaza.city().get(KIOSK + "/themes/nothing").status()).isEqualTo(404);
    }

    private Answer take(String screen, String step) {
        var taken = plaza.city().submit(KIOSK + screen, KIOSK + "/products/" + step);
        return plaza.city().follow(taken.header("location").replaceFirst("^https?://[^/]+", ""));
    }
}
