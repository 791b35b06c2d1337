package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.DayBalance;
import balieplein.plaza.DayBalances;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A Thursday is lived by simulated people. In the suite a tenth of the visitors come, to a fifth of the counters; with
/// `-Dbalieplein.thursday=1200` all of them, and the waits stay within the bounds of the reference model.
@Running
class ThursdayTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 26);
    private static final int VISITS = Integer.getInteger("balieplein.thursday", 100);
    private static final boolean WHOLE = VISITS >= 1_200;
    private static final int TIMES = 60;

    @Autowired
    private VisitFacts facts;

    @Autowired
    private DayBalances balances;

    @Test
    void a_thursday_lived_by_simulated_people_ends_with_every_visit_closed_and_reported_as_it_was() {
        var city = City.like("dijlestad", SimulatedDay::forWalkIns);
        var day = new SimulatedDay(List.of(city), DAY, WHOLE ? 1 : 0.2);
        var begin = System.nanoTime();
        day.live(VISITS, 20170126, () -> {});
        var taken = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(taken).isLessThan(Duration.ofHours(11).dividedBy(TIMES));
        assertThat(day.helped()).hasSize(VISITS);
        CurrentCity.run(city.code(), () -> {
            facts.reconcile(DAY);
            var ended = balances.of(DAY);
            assertThat(ended).allMatch(DayBalance::isEven);
            assertThat(ended.stream().mapToInt(DayBalance::served).sum()).isEqualTo(VISITS);
        });
        var totals = city.as(Role.ANALYST)
                .get("/api/v1/reports/times?location=stadskantoor&from=" + DAY + "&to=" + DAY)
                .json()
                .path("totals");
        assertThat(totals.path("waiting").path("n").asInt()).isEqualTo(VISITS);
        assertThat(totals.path("waiting").path("mean").asDouble()).isCloseTo(day.meanWait(), within(0.01));
        tell(day, taken);
        if (WHOLE) {
            isWithin(day, "EXPRESS", 0.5, 2);
            isWithin(day, "GENERAL", 2.5, 8);
            isWithin(day, "SPECIALISED", 3.5, 10);
            assertThat(day.mostWaiting()).isLessThanOrEqualTo(32);
            assertThat(day.helped().stream().map(SimulatedDay.Helped::end).max(java.util.Comparator.naturalOrder()))
                    .hasValueSatisfying(last -> assertThat(last).isBefore(DAY.atTime(21, 0)));
        }
    }

    /// Minutes on average and for nine of ten, of one class of counters.
    private static void isWithin(SimulatedDay day, String counters, double mean, double most) {
        var waits = waits(day, counters);
        assertThat(waits.stream().mapToDouble(Double::doubleValue).average().orElse(0))
                .isLessThanOrEqualTo(mean);
        assertThat(waits.get((int) (0.9 * waits.size()))).isLessThanOrEqualTo(most);
    }

    private static List<Double> waits(SimulatedDay day, String counters) {
        return day.helped().stream()
                .filter(helped -> helped.counters().equals(counters))
                .map(SimulatedDay.Helped::minutesWaited)
                .sorted()
                .toList();
    }

    private static void tell(SimulatedDay day, Duration taken) {
        System.out.printf(
                "A Thursday of %d took %d s, %d times faster than life; at most %d waited.%n",
                VISITS, taken.toSeconds(), Duration.ofHours(11).dividedBy(taken), day.mostWaiting());
        for (var counters : List.of("EXPRESS", "GENERAL", "SPECIALISED")) {
            var waits = waits(day, counters);
            System.out.printf(
                    "%s: mean %.1f min, nine of ten below %.1f min%n",
                    counters,
                    waits.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                    waits.get((int) (0.9 * waits.size())));
        }
    }
}
