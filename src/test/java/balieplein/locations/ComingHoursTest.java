package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.SlotCase;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Residents see the hours of today and those that are decided for later.
@Running
class ComingHoursTest {

    @Autowired
    private DemoClock clock;

    @SlotCase("C088")
    @Test
    void two_patterns_over_new_year_are_both_shown_each_from_its_day() {
        Desk.at(clock, "2017-12-25T10:00");
        var file = Desk.onThursday()
                .from("2018-01-01")
                .file()
                .replace("    hours:\n", "    hours:\n      - {from: 2017-01-01, week: {}}\n")
                .replace("thursday: [\"09:00-20:00\"]", "monday: [\"08:00-12:00\", \"13:00-17:00\"]");
        var page = City.with(file).get("/locations/stadskantoor").page().text();
        assertThat(page).contains("gesloten", "1 januari 2018", "8.00–12.00", "13.00–17.00");
        assertThat(page.indexOf("gesloten")).isLessThan(page.indexOf("1 januari 2018"));
        assertThat(page.indexOf("8.00–12.00")).isGreaterThan(page.indexOf("1 januari 2018"));
        assertThat(page).doesNotContain("Op afspraak 1 januari", "Op afspraak Vanaf");
    }
}
