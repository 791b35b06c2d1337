package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.simulators.DemoClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class DisplayTest {

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void a_call_is_large_for_twenty_seconds_and_then_joins_the_others() {
        plaza.walkIn("eid.request");
        plaza.at("09:10:00").next("7");
        var fresh = plaza.at("09:10:20").city().get("/displays/plein").page();
        assertThat(fresh.select("[data-now] strong").eachText()).containsExactly("B 001", "7");
        assertThat(fresh.select("[data-now] small").eachText()).containsExactly("Identiteitskaart", "Balie");
        var later = plaza.at("09:10:40").city().get("/displays/plein").page();
        assertThat(later.select("[data-now]")).isEmpty();
        assertThat(later.select(".bp-call").text()).contains("B 001").contains("Balie 7");
    }

    @Test
    void two_calls_in_the_same_second_are_both_shown() {
        plaza.walkIn("eid.request");
        plaza.walkIn("eid.request");
        plaza.next("7");
        plaza.next("8");
        assertThat(plaza.city().get("/displays/plein").page().select("[data-now]"))
                .hasSize(2);
    }

    @Test
    void a_display_never_shows_a_name() {
        var code = plaza.book("09:10");
        plaza.checkIn(code);
        plaza.next("7");
        var page = plaza.city().get("/displays/plein").body();
        assertThat(page).contains("B\u00a0001").doesNotContain("Mila").doesNotContain(code);
    }

    @Test
    void outside_the_hours_a_display_says_when_it_opens_again_instead_of_nothing() {
        var early = plaza.at("06:00:00").city().get("/displays/plein").page().select(".bp-calls-closed");
        var late = plaza.at("22:00:00").city().get("/displays/plein").page().select(".bp-calls-closed");
        assertThat(early.text()).startsWith("Nu gesloten. Weer open op ").endsWith(" u.");
        assertThat(late.text()).startsWith("Nu gesloten. Weer open op ").isNotEqualTo(early.text());
        assertThat(plaza.at("09:10:00").city().get("/displays/plein").page().select(".bp-calls-closed"))
                .isEmpty();
    }

    @Test
    void a_display_speaks_the_language_of_its_address() {
        plaza.walkIn("eid.request");
        assertThat(plaza.city().get("/fr/displays/plein").page().text()).contains("Attente maintenant");
    }

    @Test
    void a_call_is_told_at_once_on_the_stream_and_then_the_state() {
        plaza.walkIn("eid.request");
        try (var stream = new LiveReader(plaza.city(), "/api/v1/displays/plein/stream")) {
            assertThat(stream.next("state").path("calls").size()).isZero();
            plaza.next("7");
            var call = stream.next("call");
            assertThat(call.path("ticket").asString()).isEqualTo("B001");
            assertThat(call.path("counterName").asString()).isEqualTo("Balie 7");
            assertThat(stream.next("state").path("calls").path(0).path("ticket").asString())
                    .isEqualTo("B001");
        }
    }

    @Test
    void a_recall_is_a_new_call() {
        var visit = plaza.walkIn("eid.request").json().path("visit").asString();
        plaza.next("7");
        try (var stream = new LiveReader(plaza.city(), "/api/v1/displays/plein/stream")) {
            var first = stream.next("state").path("calls").path(0).path("at").asString();
            plaza.at("09:01").act(visit, "recall");
            assertThat(callAfter(first, stream)).isGreaterThan(first);
        }
    }

    /// The first call may still be on its way when the stream opens.
    private static String callAfter(String first, LiveReader stream) {
        var call = stream.next("call").path("at").asString();
        return call.equals(first) ? stream.next("call").path("at").asString() : call;
    }

    @Test
    void an_unknown_display_is_not_found() {
        assertThat(plaza.city().get("/displays/nergens").status()).isEqualTo(404);
        assertThat(plaza.city().get("/api/v1/displays/nergens/stream").status()).isEqualTo(404);
    }

    @Test
    void only_real_calls_can_be_spoken() {
        assertThat(plaza.city().get("/displays/plein/calls/B001.wav").status()).isEqualTo(404);
        assertThat(plaza.official()
                        .post("/api/v1/counters/7/call", Map.of("ticket", "B001"))
                        .status())
                .isEqualTo(404);
    }
}
