package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// A day of 800 visits goes through the whole product over HTTP, and the report equals the script cell by cell
/// (MEA-01, MEA-02, GUI-08). What is expected is counted here anew, from the script alone.
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptedDayTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 19);
    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final int VISITS = 800;

    @Autowired
    private VisitFacts facts;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient sql;

    private List<ScriptedVisit> script = List.of();
    private @Nullable City played;

    @BeforeAll
    void playTheDay() {
        var city = City.like("dijlestad");
        played = city;
        script = ScriptedDay.of(DAY, VISITS, 20170119);
        var begin = System.nanoTime();
        new Replay(city).play(script, LocalDateTime.of(2017, 1, 16, 10, 0));
        var taken = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("A day of " + VISITS + " visits took " + taken.toSeconds() + " s.");
        assertThat(taken).isLessThan(AT_MOST);
    }

    @Test
    void every_cell_of_product_by_half_hour_equals_the_script() {
        assertThat(Cells.found(report("visits", "product,half-hour")))
                .isEqualTo(Cells.expected(script))
                .hasSizeGreaterThan(150);
    }

    @Test
    void one_visitor_who_did_not_come_after_all_would_be_seen_in_exactly_their_cells() {
        var somebody = script.stream()
                .filter(visit -> Cells.products(visit).size() == 1)
                .findFirst()
                .orElseThrow();
        var other = new ArrayList<>(script);
        other.remove(somebody);
        var expected = Cells.expected(other);
        assertThat(Cells.found(report("visits", "product,half-hour")).entrySet())
                .filteredOn(cell -> !cell.getValue().equals(expected.get(cell.getKey())))
                .extracting(Map.Entry::getKey)
                .containsExactly(Cells.products(somebody).getFirst() + " " + Cells.halfHour(somebody));
    }

    @Test
    void every_visit_is_counted_once_and_each_of_its_products_too() {
        var totals = report("visits", "product,half-hour").path("totals");
        assertThat(totals.path("visits").asInt()).isEqualTo(VISITS);
        assertThat(totals.path("products").asInt())
                .isEqualTo(script.stream()
                        .mapToInt(visit -> Cells.products(visit).size())
                        .sum())
                .isGreaterThan(VISITS);
        assertThat(totals.path("items").asInt())
                .isEqualTo(script.stream()
                        .flatMap(visit -> visit.handled().values().stream())
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(totals.path("noShow").asLong())
                .isEqualTo(script.stream().filter(ScriptedVisit::isNoShow).count())
                .isPositive();
        assertThat(totals.path("finished").asInt() + totals.path("noShow").asInt())
                .isEqualTo(VISITS);
    }

    @Test
    void rows_of_half_hours_add_up_to_all_visits() {
        var expected = new TreeMap<String, Integer>();
        script.forEach(visit -> expected.merge(Cells.halfHour(visit), 1, Integer::sum));
        var found = new TreeMap<String, Integer>();
        report("visits", "half-hour")
                .path("rows")
                .forEach(row -> found.put(
                        row.path("half-hour").asString(), row.path("visits").asInt()));
        assertThat(found).isEqualTo(expected);
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(VISITS);
    }

    @Test
    void waits_handling_and_throughput_equal_the_script_to_the_hundredth_of_a_minute() {
        var totals = report("times", "").path("totals");
        check(totals, visit -> true);
        assertThat(totals.path("waitingFromDue").path("n").asLong())
                .isEqualTo(script.stream()
                        .filter(visit -> visit.due() != null && !visit.isNoShow())
                        .count());
    }

    @Test
    void so_they_do_per_counter_per_product_step_and_per_half_hour() {
        for (var row : report("times", "counter").path("rows")) {
            check(row, visit -> visit.counter().equals(row.path("counter").asString()));
        }
        for (var row : report("times", "step").path("rows")) {
            check(row, visit -> visit.handled().containsKey(row.path("step").asString()));
        }
        for (var row : report("times", "half-hour").path("rows")) {
            check(row, visit -> Cells.halfHour(visit)
                    .equals(row.path("half-hour").asString()));
        }
    }

    @Test
    void a_fault_planted_in_the_figures_is_found_and_mended_at_night_and_nothing_else() {
        var before = report("visits", "product,half-hour").toString() + report("times", "step");
        CurrentCity.run(city().code(), () -> {
            assertThat(facts.reconcile(DAY)).isEmpty();
            sql.sql("delete from insight.visit_fact where visit = (select min(visit) from insight.visit_fact)")
                    .update();
            sql.sql("update insight.visit_fact set waiting = waiting + 60 "
                            + "where visit = (select max(visit) from insight.visit_fact)")
                    .update();
            assertThat(facts.reconcile(DAY)).hasSize(2);
            assertThat(facts.reconcile(DAY)).isEmpty();
            assertThat(facts.balance(DAY)).isEqualTo(new Balance(VISITS, VISITS, 0));
        });
        assertThat(report("visits", "product,half-hour").toString() + report("times", "step"))
                .isEqualTo(before);
    }

    @Test
    void a_day_computed_anew_from_its_visits_gives_the_same_figures() {
        var before = report("times", "step,half-hour").toString();
        CurrentCity.run(city().code(), () -> reports.rebuild(DAY));
        assertThat(report("times", "step,half-hour").toString()).isEqualTo(before);
    }

    @Test
    void another_city_has_no_part_in_it() {
        var other = City.fresh().as(Role.ANALYST).get("/api/v1/reports/visits?from=2017-01-19&to=2017-01-19");
        assertThat(other.json().path("totals").path("visits").asInt()).isZero();
    }

    private City city() {
        return Objects.requireNonNull(played);
    }

    private JsonNode report(String kind, String by) {
        return city().as(Role.FLOOR_MANAGER)
                .get("/api/v1/reports/" + kind + "?location=stadskantoor&from=2017-01-19&to=2017-01-19&by=" + by)
                .json();
    }

    private void check(JsonNode row, Predicate<ScriptedVisit> which) {
        ScriptedTimes.check(row, script.stream().filter(which).toList());
    }
}
