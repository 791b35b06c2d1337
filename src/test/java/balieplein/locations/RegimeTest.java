package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeTest {

    @ParameterizedTest(name = "a {1} step in a {0} window → {2}")
    @CsvSource({
        "APPOINTMENT, WALK_IN, WALK_IN",
        "APPOINTMENT, APPOINTMENT, APPOINTMENT",
        "APPOINTMENT, MIXED, APPOINTMENT",
        "WALK_IN, APPOINTMENT, WALK_IN",
        "WALK_IN, MIXED, WALK_IN",
        "MIXED, APPOINTMENT, APPOINTMENT",
        "MIXED, WALK_IN, WALK_IN",
        "MIXED, MIXED, MIXED",
        "CLOSED, WALK_IN, CLOSED"
    })
    void a_step_and_a_window_make_one_regime(Regime window, Regime step, Regime together) {
        assertThat(window.forStep(step)).isEqualTo(together);
    }

    @ParameterizedTest(name = "{0} and {1} → {2}")
    @CsvSource({
        "WALK_IN, WALK_IN, WALK_IN",
        "WALK_IN, APPOINTMENT, MIXED",
        "CLOSED, APPOINTMENT, APPOINTMENT",
        "MIXED, CLOSED, MIXED"
    })
    void a_day_with_two_regimes_is_mixed(Regime one, Regime other, Regime together) {
        assertThat(one.and(other)).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource({"walk-in, WALK_IN", "appointment, APPOINTMENT", "mixed, MIXED", "closed, CLOSED"})
    void a_regime_has_one_name_for_programs(String tag, Regime regime) {
        assertThat(Regime.of(tag)).isEqualTo(regime);
        assertThat(regime.tag()).isEqualTo(tag);
    }
}
