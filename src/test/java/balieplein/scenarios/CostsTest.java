package balieplein.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Money;
import balieplein.locations.OpeningWeek;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Regime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What an hour at the counters costs, and what is said when nobody knows (OPT-02).
@Running
class CostsTest {

    private static final String PAGE = "/staff/hour-costs/stadskantoor";

    @Autowired
    private Costs costs;

    private final City city = City.with(Desk.onThursday().file());

    @Test
    void the_hours_of_a_week_cost_what_the_city_gave_as_price() {
        var prices = new HourCosts("stadskantoor", Map.of("general", new Money(4250), "express", new Money(3800)), 1);
        // Monday 9 to 15: 4 generals for 6 hours, 1 express until noon = 24 × 42.50 + 3 × 38.00
        var scenario = monday(Map.of("general", plan("4"), "express", plan("1, 12:00 0")));
        assertThat(prices.cost(scenario, monday(Map.of("general", plan("5"))), Map.of()))
                .isNotNull();
        assertThat(prices.cost(scenario, scenario, scenario.counters()))
                .isEqualTo(new WeekCost(new Money(113_400), new Money(113_400)));
    }

    @Test
    void half_a_sum_is_never_shown() {
        var prices = new HourCosts("stadskantoor", Map.of("general", new Money(4250)), 1);
        var both = monday(Map.of("general", plan("4"), "express", plan("1")));
        assertThat(prices.cost(both, both, both.counters())).isNull();
        var closed = monday(Map.of("general", plan("4"), "express", plan("0")));
        assertThat(prices.cost(closed, closed, closed.counters()))
                .as("no hours, no price needed")
                .isEqualTo(new WeekCost(new Money(102_000), new Money(102_000)));
        var none = HourCosts.none("stadskantoor");
        assertThat(none.cost(closed, closed, closed.counters())).isNull();
    }

    @Test
    void an_analyst_sets_the_price_and_the_city_file_has_it() {
        var analyst = city.signedIn(Role.ANALYST);
        var refused = analyst.submit(PAGE, PAGE, "price-general", "gratis");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#price-general").val()).isEqualTo("gratis");
        assertThat(analyst.submit(PAGE, PAGE, "price-general", "0,00").status()).isEqualTo(422);
        assertThat(analyst.submit(PAGE, PAGE, "price-general", "42,50").header("location"))
                .endsWith("said=done");
        assertThat(analyst.get(PAGE).page().select("#price-general").val()).isEqualTo("42,50");
        var file = city.as(Role.ADMIN).get("/api/v1/city-file").body();
        assertThat(file).contains("costs:").containsPattern("general: ['\"]?42\\.50");
    }

    @Test
    void a_price_of_a_counter_group_that_is_not_there_is_a_fault_of_the_file() {
        var file = city.as(Role.ADMIN).get("/api/v1/city-file").body()
                + "costs: [{location: stadskantoor, hours: {nowhere: 42.50, general: 0}}]\n";
        var answer = city.as(Role.ADMIN).send("PUT", "/api/v1/city-file", "application/yaml", file);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("nowhere").contains("hours.general");
    }

    @Test
    void a_location_that_is_not_there_or_not_written_is_one_fault_whatever_stands_under_it() {
        for (var location : List.of("location: nowhere, ", "")) {
            var file = city.as(Role.ADMIN).get("/api/v1/city-file").body()
                    + "costs: [{" + location + "hours: {general: 42.50, express: 40.00}}]\n"
                    + "queues: [{" + location + "pools: [{pool: general, wait: 10, handling: 5}]}]\n";
            var answer = city.as(Role.ADMIN).send("PUT", "/api/v1/city-file", "application/yaml", file);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().path("errors").valueStream().map(fault -> fault.path("field")
                            .asString()))
                    .as(answer.body())
                    .containsExactlyInAnyOrder("costs[0].location", "queues[0].location");
            assertThat(answer.body()).doesNotContain("stadskantoor, stadskantoor");
        }
    }

    @Test
    void of_two_who_set_a_price_at_once_the_second_is_told() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Boolean> setting = () -> {
            together.await();
            return CurrentCity.<Boolean, RuntimeException>call(
                    city.code(),
                    () -> costs.save(new HourCosts("stadskantoor", Map.of("general", new Money(4000)), 0)));
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Boolean>();
            for (var answer : both.invokeAll(List.of(setting, setting))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(true, false);
        }
    }

    private static CounterPlan plan(String text) {
        return CounterPlan.parse(text).orElseThrow();
    }

    private static Scenario monday(Map<String, CounterPlan> counters) {
        var window = new OpeningWindow(LocalTime.of(9, 0), LocalTime.of(15, 0), Regime.MIXED);
        var week = new OpeningWeek(Map.of(DayOfWeek.MONDAY, List.of(window)));
        return new Scenario(
                "",
                "stadskantoor",
                LocalDate.of(2017, 1, 2),
                LocalDate.of(2017, 6, 30),
                week,
                Map.of(DayOfWeek.MONDAY, counters),
                Scenario.Change.NONE,
                false);
    }
}
