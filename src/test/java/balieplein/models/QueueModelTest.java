package balieplein.models;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.locations.Span;
import balieplein.locations.Spans;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The model against what is known from elsewhere: the theory of queues. For the table of the reference
/// workload see [ReferenceTableTest].
class QueueModelTest {

    private static final DayOfWeek DAY = DayOfWeek.THURSDAY;

    /// The formula of Erlang for M/M/c in a steady state: the model plays long days and the theory must lie within the
    /// 95 % interval that it gives, for at least 17 of 20 seeds.
    @ParameterizedTest
    @CsvSource({"1, 0.5", "1, 0.8", "4, 0.7", "10, 0.85"})
    void the_wait_of_the_theory_lies_in_the_confidence_interval_of_the_model(int counters, double load) {
        var service = 300.0;
        var offered = counters * load;
        var theory = erlangC(counters, offered) * service / (counters - offered);
        var hits = IntStream.range(0, 20)
                .filter(seed -> {
                    var interval = steady(counters, offered / service, service, seed);
                    return interval[0] <= theory && theory <= interval[1];
                })
                .count();
        assertThat(hits).isGreaterThanOrEqualTo(17);
    }

    @Test
    void the_same_seed_gives_the_same_answer_and_another_seed_another() {
        var demand = ReferenceWeek.demand(DAY, 600, 9, ReferenceWeek.THURSDAY);
        assertThat(outcome(demand, 1)).isEqualTo(outcome(demand, 1)).isNotEqualTo(outcome(demand, 2));
    }

    @Test
    void a_year_played_thirty_times_takes_less_than_twenty_seconds() {
        var demand = ReferenceWeek.demand(DAY, 800, 9, ReferenceWeek.THURSDAY);
        var plan = DayPlan.constant(Spans.of(new Span(540, 1_200)), 4, 11, 10);
        var year = IntStream.range(0, 250)
                .mapToObj(day -> new QueueModel.Day(DAY, plan, 1))
                .toList();
        var begin = System.nanoTime();
        new QueueModel(QueueModel.Settings.USUAL).play(demand, year);
        var taken = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("A year played thirty times took " + taken.toMillis() + " ms.");
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
    }

    private static Outcome outcome(Demand demand, long seed) {
        var plan = DayPlan.constant(Spans.of(new Span(540, 1_200)), 2, 6, 5);
        return new QueueModel(new QueueModel.Settings(5, seed, 0, 900))
                .play(demand, List.of(new QueueModel.Day(DAY, plan, 1)))
                .all();
    }

    /// Twenty long days, each warmed up, with visitors and handlings drawn exponentially.
    private static double[] steady(int counters, double perSecond, double service, int seed) {
        var plan = DayPlan.constant(Spans.of(new Span(0, 1_440)), counters);
        var random = new SplittableRandom(seed);
        var means = new double[20];
        var visits = new DayVisits();
        for (var day = 0; day < means.length; day++) {
            var sum = 0.0;
            var n = 0;
            for (var part = 0; part < 15; part++) {
                visits.clear();
                for (var at = 0.0; at < 86_400; at += random.nextExponential() / perSecond) {
                    visits.add((int) at, 0, 0, DayVisits.NONE, (int) Math.round(service * random.nextExponential()), 0);
                }
                DaySimulation.run(plan, visits, 0);
                for (var visit = 0; visit < visits.size(); visit++) {
                    if (visits.arrival(visit) > 14_400) {
                        sum += visits.called(visit) - visits.arrival(visit);
                        n++;
                    }
                }
            }
            means[day] = sum / n;
        }
        var mean = Arrays.stream(means).average().orElseThrow();
        var variance =
                Arrays.stream(means).map(each -> (each - mean) * (each - mean)).sum() / (means.length - 1);
        var half = 2.093 * Math.sqrt(variance / means.length);
        return new double[] {mean - half, mean + half};
    }

    private static double erlangC(int counters, double offered) {
        var blocking = 1.0;
        for (var n = 1; n <= counters; n++) {
            blocking = offered * blocking / (n + offered * blocking);
        }
        return blocking / (1 - offered / counters * (1 - blocking));
    }
}
