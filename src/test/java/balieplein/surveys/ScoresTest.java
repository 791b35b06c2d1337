package balieplein.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Means, shares and their intervals, worked out by hand.
class ScoresTest {

    private static final Offset<Double> CLOSE = within(0.0005);

    @Test
    void twenty_answers_have_a_mean_a_share_and_an_interval() {
        var scores = new Scores(List.of(1, 1, 2, 8, 8));
        assertThat(scores.n()).isEqualTo(20);
        assertThat(scores.mean().value()).isCloseTo(4.05, CLOSE);
        assertThat(scores.mean().low()).isCloseTo(3.5683, CLOSE);
        assertThat(scores.mean().high()).isCloseTo(4.5317, CLOSE);
        assertThat(scores.satisfied().value()).isCloseTo(0.8, CLOSE);
        assertThat(scores.satisfied().low()).isCloseTo(0.5840, CLOSE);
        assertThat(scores.satisfied().high()).isCloseTo(0.9193, CLOSE);
    }

    @Test
    void an_interval_stays_on_the_scale() {
        var happy = new Scores(List.of(1, 0, 0, 0, 9));
        assertThat(happy.mean().high()).isEqualTo(5);
        assertThat(new Scores(List.of(0, 0, 0, 0, 10)).satisfied().high()).isEqualTo(1);
        assertThat(new Scores(List.of(0, 0, 0, 0, 10)).satisfied().low()).isCloseTo(0.7225, CLOSE);
    }
}
