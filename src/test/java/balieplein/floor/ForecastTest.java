package balieplein.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    @ParameterizedTest
    @CsvSource({
        "48, 0, 10, 2, 1.0, 0, 0, 0", // the work is done in less than an hour
        "100, 12, 10, 2, 1.0, 12, 10, 50", // 220 minutes of work, 120 get done
        "100, 12, 10, 4, 1.0, 12, 0, 0",
        "0, 12, 10, 1, 1.5, 12, 8, 120", // slow today: 180 minutes of work
        "0, 0.4, 10, 1, 1.0, 0, 0, 0"
    })
    void in_an_hour_waits_whoever_the_counters_did_not_get_to(
            double ahead,
            double coming,
            double minutes,
            int counters,
            double pace,
            int expected,
            int waiting,
            int wait) {
        assertThat(Forecast.of(ahead, coming, minutes, counters, pace))
                .isEqualTo(new Forecast(expected, waiting, wait));
    }

    @Test
    void no_counter_gets_nothing_done() {
        assertThatThrownBy(() -> Forecast.of(10, 1, 10, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
