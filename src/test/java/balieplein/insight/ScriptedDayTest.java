package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
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
    private DemoClock clock;

    @Autowired
    private VisitFacts facts;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient sql;

    private List<ScriptedVisit> script = List.of();
    private City city = City.named("dijlestad");

    @BeforeAll
    void playTheDay() {
        city = City.like("dijlestad");
        script = ScriptedDay.of(DAY, VISITS, 20170119);
        var begin = System.nanoTime();
        new Replay(city).play(script, LocalDateTime.of(2017, 1, 16, 10, 0));
        var taken = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("A day of " + VISITS + " visits took " + taken.toSeconds() + " s.");
        assertThat(taken).isLessThan(AT_MOST);
    }

    @AfterAll
    void backToOurTime() {
        clock.set(InstantSource.system().instant(), true);
    }

    @Test
    void every_cell_of_product_by_half_hour_equals_the_script() {
        var report = report("visits", "product,half-hour");
        var expected = new TreeMap<String, String>();
        var visits = new TreeMap<String, Integer>();
        var items = new TreeMap<String, Integer>();
        for (var visit : script) {
            for (var product : products(visit)) {
                var cell = product + " " + halfHour(visit);
                visits.merge(cell, 1, Integer::sum);
                items.merge(cell, handledOf(visit, product), Integer::sum);
            }
        }
        visits.forEach((cell, count) -> expected.put(cell, count + " visits, " + items.get(cell) + " items"));
        var found = new TreeMap<String, String>();
        for (var row : report.path("rows")) {
            assertThat(row.path("date").asString()).isEqualTo("2017-01-19");
            found.put(
                    row.path("product").asString() + " " + row.path("half-hour").asString(),
                    row.path("visits").asInt() + " visits, " + row.path("items").asInt() + " items");
        }
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(150);
    }

    @Test
    void every_visit_is_counted_once_and_each_of_its_products_too() {
        var totals = report("visits", "product,half-hour").path("totals");
        assertThat(totals.path("visits").asInt()).isEqualTo(VISITS);
        assertThat(totals.path("products").asInt())
                .isEqualTo(script.stream()
                        .mapToInt(visit -> products(visit).size())
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
        script.forEach(visit -> expected.merge(halfHour(visit), 1, Integer::sum));
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
            check(row, visit -> halfHour(visit).equals(row.path("half-hour").asString()));
        }
    }

    @Test
    void a_fault_planted_in_the_figures_is_found_and_mended_at_night_and_nothing_else() {
        var before = report("visits", "product,half-hour").toString() + report("times", "step");
        CurrentCity.run(city.code(), () -> {
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
        CurrentCity.run(city.code(), () -> reports.rebuild(DAY));
        assertThat(report("times", "step,half-hour").toString()).isEqualTo(before);
    }

    @Test
    void another_city_has_no_part_in_it() {
        var other = City.fresh().as(Role.ANALYST).get("/api/v1/reports/visits?from=2017-01-19&to=2017-01-19");
        assertThat(other.json().path("totals").path("visits").asInt()).isZero();
    }

    private JsonNode report(String kind, String by) {
        return city.as(Role.FLOOR_MANAGER)
                .get("/api/v1/reports/" + kind + "?location=stadskantoor&from=2017-01-19&to=2017-01-19&by=" + by)
                .json();
    }

    private void check(JsonNode row, Predicate<ScriptedVisit> which) {
        var measured =
                script.stream().filter(visit -> !visit.isNoShow()).filter(which).toList();
        spread(row.path("waiting"), measured, ScriptedVisit::waiting);
        spread(
                row.path("waitingFromDue"),
                measured.stream().filter(visit -> visit.due() != null).toList(),
                visit -> ScriptedVisit.seconds(visit.due(), visit.started()));
        spread(row.path("handling"), measured, ScriptedVisit::handling);
        spread(row.path("throughput"), measured, ScriptedVisit::throughput);
        var inTime = measured.stream().filter(ScriptedDayTest::isInTime).count();
        assertThat(row.path("waiting").path("within").asDouble())
                .isEqualTo(BigDecimal.valueOf(inTime)
                        .divide(BigDecimal.valueOf(measured.size()), 4, RoundingMode.HALF_UP)
                        .doubleValue());
    }

    private static void spread(JsonNode found, List<ScriptedVisit> visits, Function<ScriptedVisit, Integer> seconds) {
        var values = new ArrayList<>(visits.stream().map(seconds).toList());
        Collections.sort(values);
        assertThat(found.path("n").asInt()).isEqualTo(values.size());
        if (!values.isEmpty()) {
            assertThat(found.path("mean").asDouble())
                    .isEqualTo(
                            minutes(values.stream().mapToInt(Integer::intValue).sum(), values.size()));
            assertThat(found.path("p50").asDouble()).isEqualTo(percentile(values, 50));
            assertThat(found.path("p90").asDouble()).isEqualTo(percentile(values, 90));
        }
    }

    /// As a spreadsheet does: between two neighbours in proportion.
    private static double percentile(List<Integer> sorted, int percent) {
        var place = percent * (sorted.size() - 1);
        var below = sorted.get(place / 100);
        var above = sorted.get(Math.min(place / 100 + 1, sorted.size() - 1));
        return minutes(100L * below + (place % 100) * (above - below), 100);
    }

    private static double minutes(long seconds, int parts) {
        return BigDecimal.valueOf(seconds)
                .divide(BigDecimal.valueOf(60L * parts), 2, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static boolean isInTime(ScriptedVisit visit) {
        return visit.due() == null
                ? visit.waiting() <= 900
                : ScriptedVisit.seconds(visit.due(), visit.started()) <= 300;
    }

    private static String halfHour(ScriptedVisit visit) {
        var time = visit.arrival().toLocalTime();
        return "%02d:%02d".formatted(time.getHour(), time.getMinute() < 30 ? 0 : 30);
    }

    private static List<String> products(ScriptedVisit visit) {
        var steps = visit.isNoShow() ? visit.asked() : visit.handled();
        return steps.keySet().stream()
                .map(step -> step.substring(0, step.indexOf('.')))
                .distinct()
                .toList();
    }

    private static int handledOf(ScriptedVisit visit, String product) {
        return visit.handled().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(product + "."))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
