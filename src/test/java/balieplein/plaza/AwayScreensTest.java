package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A browser is closed, a waiting screen loses its line: others see it and no visitor is lost (GUI-04, GUI-10).
@Running
class AwayScreensTest {

    private static final String DESK = "/staff/counter/stadskantoor/7";

    @Autowired
    private DemoClock clock;

    @Autowired
    private Displays displays;

    private PlazaCity plaza;
    private City anna;

    @BeforeEach
    void annaIsAtCounterSeven() {
        plaza = new PlazaCity(clock).at("10:00:00");
        anna = plaza.city().signedIn(Role.COUNTER);
        anna.submit(DESK, DESK + "/open");
        plaza.walkIn("eid.request");
    }

    @Test
    void three_minutes_after_a_browser_was_closed_colleagues_see_it_and_its_visitor_is_still_there() {
        anna.submit(DESK, DESK + "/next");
        var colleague = plaza.city().signedIn(Role.INFO);
        plaza.at("10:03:00");
        assertThat(colleague.get("/staff/counter").page().text()).doesNotContain("verbinding weg");
        plaza.at("10:03:01");
        assertThat(colleague.get("/staff/counter").page().text()).contains("verbinding weg");
        assertThat(anna.get(DESK).page().text()).contains("B 001");
    }

    @Test
    void who_calls_while_a_waiting_screen_has_no_line_is_told_so() {
        CurrentCity.run(plaza.code(), () -> displays.seen(displays.get("plein", null)));
        plaza.at("10:00:30");
        anna.submit(DESK, DESK + "/next");
        assertThat(anna.get(DESK).page().text()).doesNotContain("zonder verbinding");
        plaza.at("10:01:31");
        assertThat(anna.get(DESK).page().text())
                .contains("Wachtscherm zonder verbinding: Balieplein. Roep de bezoeker zelf.");
        CurrentCity.run(plaza.code(), () -> displays.seen(displays.get("plein", null)));
        assertThat(anna.get(DESK).page().text()).doesNotContain("zonder verbinding");
    }
}
