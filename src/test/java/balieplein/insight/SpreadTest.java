package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    /// Seconds; the expected figures are in minutes, as a spreadsheet gives them.
    @ParameterizedTest
    @CsvSource({
        "60, 1.00, 1.00, 1.00",
        "240 420, 5.50, 5.50, 6.70",
        "60 120 180, 2.00, 2.00, 2.80",
        // ten visits: median between the fifth and the sixth, p90 a tenth of the way from the ninth to the tenth
        "0 60 120 180 240 300 360 420 480 540, 4.50, 4.50, 8.10",
        "600 480 540 60 120 180 240 300 360 420, 5.50, 5.50, 9.10",
        // eleven visits: both percentiles are visits
        "0 60 120 180 240 300 360 420 480 540 600, 5.00, 5.00, 9.00",
        // served before their time
        "-480 -60 0 60, -2.00, -0.50, 0.70",
        "-60 -60 -60, -1.00, -1.00, -1.00",
        "100 100 101, 1.67, 1.67, 1.68",
        "0, 0.00, 0.00, 0.00"
    })
    void the_spread_of_a_few_visits_equals_the_calculation_by_hand(
            String seconds, String mean, String median, String ninetieth) {
        var spread =
                spread(Arrays.stream(seconds.split(" ")).map(Integer::valueOf).toList());
        assertThat(Spread.minutes(spread.mean())).hasToString(mean);
        assertThat(Spread.minutes(spread.p50())).hasToString(median);
        assertThat(Spread.minutes(spread.p90())).hasToString(ninetieth);
        assertThat(spread.n()).isEqualTo(seconds.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource({
        "29, 0, 0.48",
        "30, 1, 0.50",
        "89, 1, 1.48",
        "90, 2, 1.50",
        "-29, 0, -0.48",
        "-30, -1, -0.50",
        "27, 0, 0.45",
        "0, 0, 0.00",
        "3600, 60, 60.00"
    })
    void halves_are_rounded_away_from_zero(int seconds, long whole, String twoDecimals) {
        assertThat(Spread.wholeMinutes(Duration.ofSeconds(seconds))).isEqualTo(whole);
        assertThat(Spread.minutes(Duration.ofSeconds(seconds))).hasToString(twoDecimals);
    }

    @Test
    void screens_round_the_exact_figure_and_not_the_rounded_one() {
        var justBelowHalf = Duration.ofMillis(7 * 60_000 + 29_900);
        assertThat(Spread.minutes(justBelowHalf)).hasToString("7.50");
        assertThat(Spread.wholeMinutes(justBelowHalf)).isEqualTo(7);
    }

    @Test
    void without_visits_there_is_no_figure_rather_than_a_zero() {
        var none = new Durations().spread();
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.mean()).isNull();
        assertThat(none.share()).isNull();
        assertThat(Spread.minutes(none.p90())).isNull();
    }

    @Test
    void the_share_within_the_target_counts_those_for_whom_a_target_holds() {
        var durations = new Durations();
        durations.add(60, true);
        durations.add(600, false);
        durations.add(90, true);
        durations.add(30, null);
        durations.add(null, true);
        var spread = durations.spread();
        assertThat(spread.n()).isEqualTo(4);
        assertThat(spread.judged()).isEqualTo(3);
        assertThat(spread.share()).hasToString("0.6667");
    }

    @Test
    void the_order_of_the_visits_does_not_matter_nor_how_many_there_are() {
        var seconds = new Random(17).ints(5_000, -300, 5_000).boxed().toList();
        var sorted = seconds.stream().sorted().toList();
        assertThat(spread(seconds)).isEqualTo(spread(sorted)).isEqualTo(spread(sorted.reversed()));
        assertThat(spread(seconds).n()).isEqualTo(5_000);
    }

    private static Spread spread(List<@Nullable Integer> seconds) {
        var durations = new Durations();
        seconds.forEach(each -> durations.add(each, null));
        return durations.spread();
    }
}
