package balieplein.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// The pick-up desk on the busiest day: 31 in a hundred of 1,200 visitors come for a short transaction (EXP-04).
class ExpressThursdayTest {

    private static final DayOfWeek DAY = DayOfWeek.THURSDAY;
    private static final int FIVE_MINUTES = 300;

    @Test
    void nine_of_ten_wait_five_minutes_at_most_at_four_express_counters_and_not_at_one() {
        var four = express(4);
        assertThat(four.visits()).isCloseTo(372, Percentage.withPercentage(2));
        assertThat(four.p90()).isLessThanOrEqualTo(FIVE_MINUTES);
        assertThat(four.mean()).as("the table says 0.2 minutes").isLessThan(24);
        assertThat(express(1).p90()).as("one counter is too few").isGreaterThan(FIVE_MINUTES);
    }

    private static Outcome.Wait express(int counters) {
        var demand = ReferenceWeek.demand(DAY, 1200, 9, ReferenceWeek.THURSDAY);
        return ReferenceWeek.play(demand, DAY, 9, 20, counters, 11, 10).pools().get(ReferenceWeek.EXPRESS);
    }
}
