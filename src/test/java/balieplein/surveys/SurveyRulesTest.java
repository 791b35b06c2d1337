package balieplein.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The lot falls on a share, by the code alone.
class SurveyRulesTest {

    @Test
    void of_a_thousand_visits_about_two_hundred_are_drawn_and_the_same_ones_again() {
        assertThat(drawn(20)).isBetween(165L, 235L).isEqualTo(drawn(20));
        assertThat(drawn(100)).isEqualTo(1_000);
        assertThat(IntStream.range(0, 1_000).filter(i -> new SurveyRules(false, 100).draws("town", "visit:" + i)))
                .isEmpty();
    }

    @Test
    void who_is_drawn_for_a_small_share_is_drawn_for_a_larger_one() {
        assertThat(IntStream.range(0, 1_000)
                        .filter(i -> new SurveyRules(true, 20).draws("town", "visit:" + i))
                        .allMatch(i -> new SurveyRules(true, 50).draws("town", "visit:" + i)))
                .isTrue();
    }

    private static long drawn(int share) {
        return IntStream.range(0, 1_000)
                .filter(i -> new SurveyRules(true, share).draws("town", "visit:" + i))
                .count();
    }
}
