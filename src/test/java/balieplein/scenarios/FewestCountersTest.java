package balieplein.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.locations.Span;
import balieplein.locations.Spans;
import balieplein.models.DayDraw;
import balieplein.models.DayPlan;
import balieplein.models.DaySimulation;
import balieplein.models.DayVisits;
import balieplein.models.Demand;
import balieplein.models.ReferenceWeek;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FewestCountersTest {

    private static final Spans OPEN = Spans.of(new Span(540, 1_200));
    private static final int[] MOST = {4, 11, 10};
    private static final int PROMISED = 600;

    @Test
    void the_promise_is_kept_with_fewer_hours_than_all_counters_all_day_and_not_with_one_less() {
        var demand = ReferenceWeek.demand(DayOfWeek.THURSDAY, 1_000, 9, ReferenceWeek.THURSDAY);
        var days = days(demand);
        var begin = System.nanoTime();
        var found = new FewestCounters(OPEN, days, 0, MOST, needed(), PROMISED, 0.9).find();
        var hours = hours(found);
        System.out.println("A plan of " + hours + " hours took "
                + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms.");
        assertThat(hours).isBetween(100.0, 11.0 * 25 * 0.8);
        for (var pool = 0; pool < MOST.length; pool++) {
            assertThat(kept(days, found, pool)).isGreaterThanOrEqualTo(0.9);
        }
        var fewer = Arrays.stream(found).map(int[]::clone).toArray(int[][]::new);
        for (var quarter = 0; quarter < fewer[1].length; quarter++) {
            fewer[1][quarter] = Math.max(0, fewer[1][quarter] - 1);
        }
        assertThat(kept(days, fewer, 1)).isLessThan(0.9);
        for (var quarter = 0; quarter < found[1].length; quarter += 2) {
            if (found[1][quarter] > 1) {
                var one = Arrays.stream(found).map(int[]::clone).toArray(int[][]::new);
                one[1][quarter]--;
                one[1][quarter + 1]--;
                assertThat(kept(days, one, 1))
                        .as("one less in quarter %d", quarter)
                        .isLessThan(0.9);
            }
        }
    }

    private static double[][] needed() {
        var needed = new double[3][48];
        for (var pool : needed) {
            Arrays.fill(pool, 18, 40, 1_800);
        }
        return needed;
    }

    private static List<DayVisits> days(Demand demand) {
        var days = new ArrayList<DayVisits>();
        var draw = new DayDraw(demand);
        for (var number = 0; number < 12; number++) {
            var day = new DayVisits();
            draw.draw(DayOfWeek.THURSDAY, DayPlan.constant(OPEN, MOST), 1, new SplittableRandom(number), day);
            days.add(day);
        }
        return days;
    }

    private static double kept(List<DayVisits> days, int[][] counters, int pool) {
        var all = 0;
        var kept = 0;
        for (var day : days) {
            DaySimulation.run(new DayPlan(OPEN, counters), day, 0);
            for (var visit = 0; visit < day.size(); visit++) {
                if (day.pool(visit) == pool) {
                    all++;
                    kept += day.isServed(visit) && day.called(visit) - day.arrival(visit) <= PROMISED ? 1 : 0;
                }
            }
        }
        return (double) kept / all;
    }

    private static double hours(int[][] counters) {
        return Arrays.stream(counters).flatMapToInt(Arrays::stream).sum() / 4.0;
    }
}
