package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Half past five, three visitors wait, and the official wants to go home (GUI-13).
@Running
class LastCounterTest {

    private static final String DESK = "/staff/counter/stadskantoor/7";

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;
    private City anna;

    @BeforeEach
    void threeVisitorsWait() {
        plaza = new PlazaCity(clock).at("17:25");
        anna = plaza.city().signedIn(Role.COUNTER);
        anna.submit(DESK, DESK + "/open");
        for (var visitor = 0; visitor < 3; visitor++) {
            plaza.walkIn("eid.request");
        }
        plaza.at("17:30");
    }

    @Test
    void whoever_closes_the_last_counter_hears_first_that_visitors_still_wait_for_it() {
        var refused = anna.submit(DESK, DESK + "/close");
        assertThat(refused.header("location")).contains("refused=last-counter");
        assertThat(anna.follow(DESK + "?refused=last-counter")
                        .page()
                        .select("#refused")
                        .text())
                .contains("Er wachten nog bezoekers")
                .contains("Sluit toch");
        assertThat(isClosed()).isFalse();
        anna.submitTo(DESK, DESK + "/close", "sure", "true");
        assertThat(isClosed()).isTrue();
    }

    @Test
    void with_a_colleague_at_another_counter_or_nobody_waiting_it_closes_at_once() {
        plaza.colleague().post("/api/v1/counters/8/open", Map.of());
        anna.submit(DESK, DESK + "/close");
        assertThat(isClosed()).isTrue();
        for (var visitor = 0; visitor < 3; visitor++) {
            var visit = plaza.colleague()
                    .post("/api/v1/counters/8/next", Map.of())
                    .json()
                    .path("visit")
                    .asString();
            plaza.act(visit, "no-show");
        }
        plaza.colleague().post("/api/v1/counters/8/close", Map.of());
        anna.submit(DESK, DESK + "/open");
        anna.submit(DESK, DESK + "/close");
        assertThat(isClosed()).isTrue();
    }

    @Test
    void whoever_takes_a_skill_from_the_last_counters_that_have_it_hears_who_waits_for_it() {
        var manager = plaza.city().signedIn(Role.LOCATION_MANAGER);
        var pool = "/staff/hours/stadskantoor/pools/general";
        var asked = manager.submit(pool, pool, "step", "passport.request");
        assertThat(asked.status()).as("%s", asked).isEqualTo(422);
        assertThat(asked.page().text()).contains("Er wachten nu 3 bezoekers");
        assertThat(asked.page().select("input[name=sure]")).hasSize(1);
        assertThat(manager.submit(pool, pool, "step", "eid.request").status())
                .as("nobody waits for a passport")
                .isEqualTo(303);
        assertThat(manager.submit(pool, pool, "step", "passport.request", "sure", "true")
                        .status())
                .isEqualTo(303);
        assertThat(manager.get(pool).page().select("input[value=eid.request][checked]"))
                .isEmpty();
    }

    @Test
    void a_counter_that_has_no_skills_does_not_open() {
        var manager = plaza.city().signedIn(Role.LOCATION_MANAGER);
        var pool = "/staff/hours/stadskantoor/pools/special";
        assertThat(manager.submit(pool, pool, "step", "").status()).isEqualTo(303);
        var refused = plaza.colleague().post("/api/v1/counters/12/open", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("no-skills");
        var takenOver = plaza.colleague().post("/api/v1/counters/12/open", Map.of("reason", "scherm weg"));
        assertThat(takenOver.problem()).isEqualTo("no-skills");
        var desk = "/staff/counter/stadskantoor/12";
        assertThat(anna.submit(desk, desk + "/open").header("location")).contains("refused=no-skills");
        assertThat(anna.follow(desk + "?refused=no-skills")
                        .page()
                        .select("#refused")
                        .text())
                .contains("geen vaardigheden");
    }

    private boolean isClosed() {
        return anna.get(DESK).page().select("form[action=" + DESK + "/open]").size() == 1;
    }
}
