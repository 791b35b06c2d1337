package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class PublicWaitsTest {

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;

    @BeforeEach
    void openThePlaza() {
        plaza = new PlazaCity(clock);
    }

    @Test
    void residents_read_at_home_how_long_the_wait_is_and_when_that_was_measured() {
        plaza.at("09:30");
        for (int i = 0; i < 6; i++) {
            plaza.walkIn("eid.request");
        }

        assertThat(home())
                .contains("Wachten zonder afspraak ± 35 min.", "snelbalie ± 5 min.", "Bijgewerkt om 09.30 u.");
        assertThat(product("eid")).contains("Wachttijd om 09.30 u.: ± 35 min.");
    }

    @Test
    void nobody_reads_a_wait_when_nobody_can_come() {
        plaza.at("20:30");
        assertThat(home()).doesNotContain("Wachten");
        assertThat(product("eid")).doesNotContain("Wachttijd om");
    }

    @Test
    void in_hours_by_appointment_only_the_express_desk_shows_a_wait() {
        plaza.at(PlazaCity.DAY.plusDays(1), "10:00");
        assertThat(home()).contains("snelbalie ± 5 min.").doesNotContain("Wachten zonder afspraak");
    }

    private String home() {
        return plaza.city().get("/").page().text().replace('\u00a0', ' ');
    }

    private String product(String code) {
        return plaza.city().get("/products/" + code).page().text().replace('\u00a0', ' ');
    }
}
