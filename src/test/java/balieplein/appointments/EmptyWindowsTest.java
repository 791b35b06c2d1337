package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Impact;
import balieplein.locations.Location;
import balieplein.locations.Locations;
import balieplein.simulators.DemoClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A Friday kept for files that take longer than anything the counters do (APT-08).
@Running
class EmptyWindowsTest {

    private static final String FRIDAY = """
                  - from: 2017-02-01
                    regime: appointment
                    week:
                      thursday: ["09:00-20:00"]
                      friday: [{from: "09:00", to: "16:00", minMinutes: %s}]
            """;

    @Autowired
    private DemoClock clock;

    @Autowired
    private Locations locations;

    @Autowired
    private EmptyWindows windows;

    @Test
    void whoever_publishes_hours_is_warned_of_a_window_that_stays_empty_for_four_weeks() {
        Desk.at(clock, "2017-01-16T08:00");
        var code = City.freshCode();
        var now = at(code, "");
        assertThat(warnings(code, now, at(code, FRIDAY.formatted("240"))))
                .containsExactly(new Impact("empty-windows", 1));
        assertThat(warnings(code, now, at(code, FRIDAY.formatted("20")))).isEmpty();
        assertThat(warnings(code, now, now)).isEmpty();
    }

    private List<Impact> warnings(String code, Location now, Location then) {
        return CurrentCity.call(code, () -> windows.of(now, then));
    }

    private Location at(String code, String pattern) {
        City.called(code, Desk.onThursday().minutes(20).extra(pattern).file());
        return CurrentCity.call(code, () -> locations.get("stadskantoor"));
    }
}
