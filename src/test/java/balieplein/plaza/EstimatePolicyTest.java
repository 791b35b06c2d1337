package balieplein.plaza;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.SlotCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "48, 2, 1.0, 20, 30", // six visitors of eight minutes at two counters (GUI-02)
        "0, 1, 1.0, 0, 5",
        "10, 11, 1.0, 0, 5",
        "100, 1, 1.0, 85, 115",
        "48, 2, 2.0, 40, 60",
        "48, 2, 0.5, 10, 15",
        "7, 1, 1.0, 5, 10"
    })
    void a_wait_is_a_range_around_the_work_ahead_shared_by_the_open_counters(
            int minutes, int counters, double pace, int from, int to) {
        assertThat(EstimatePolicy.range(EstimatePolicy.wait(minutes, counters, pace)))
                .isEqualTo(new Estimate(from, to));
    }

    @Test
    @SlotCase("C150")
    void a_pace_of_nothing_is_refused_not_divided_by() {
        assertThatThrownBy(() -> EstimatePolicy.wait(48, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EstimatePolicy.wait(48, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
