package balieplein.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.histories.Histories;
import balieplein.identity.Role;
import balieplein.insight.GeneratedVisits;
import balieplein.insight.Measurements;
import balieplein.insight.Selection;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.locations.Locations;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/// From a made-up past over a scenario and a proposal to a draft of opening hours (OPT-01, OPT-02, OPT-03).
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioFlowTest {

    private static final String PLACE = "stadskantoor";

    @Autowired
    private Histories histories;

    @Autowired
    private GeneratedVisits generated;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Locations locations;

    @Autowired
    private Lane lane;

    @Autowired
    private InstantSource clock;

    private @Nullable City town;
    private LocalDate last = LocalDate.EPOCH;

    @BeforeAll
    void makeAPast() {
        var city = City.like("dijlestad");
        town = city;
        last = CityTime.date(clock.instant()).minusDays(2);
        assertThat(make(city, last.minusWeeks(26))).isInstanceOf(Histories.Made.Done.class);
    }

    @Test
    void made_up_visits_are_marked_and_are_not_made_twice() {
        CurrentCity.run(city().code(), () -> {
            var all = new Selection(PLACE, last.minusWeeks(26), last);
            assertThat(generated.count(all))
                    .isEqualTo(measurements.read(all).visits())
                    .isGreaterThan(80_000);
            assertThat(generated.countReal(all)).isZero();
            assertThat(measurements.read(all).generated()).isEqualTo(generated.count(all));
        });
        assertThat(make(city(), last.minusWeeks(26))).isInstanceOf(Histories.Made.MadeBefore.class);
    }

    @Test
    void the_same_seed_gives_another_city_the_same_past() {
        var other = City.like("dijlestad");
        make(other, last.minusDays(6));
        var week = new Selection(PLACE, last.minusDays(6), last);
        assertThat(CurrentCity.<Object, RuntimeException>call(other.code(), () -> measurements.read(week)))
                .isEqualTo(CurrentCity.<Object, RuntimeException>call(city().code(), () -> measurements.read(week)));
    }

    @Test
    void a_scenario_is_played_beside_today_proposed_and_becomes_a_draft_of_hours() {
        var analyst = city().signedIn(Role.ANALYST);
        assertThat(analyst.get("/staff/scenarios").page().select("h3")).hasSizeGreaterThan(4);
        var form = "/staff/scenarios/new?location=" + PLACE + "&template=evening";
        var begin = Instant.now();
        var saved = analyst.submit(form, "/staff/scenarios");
        System.out.println("A scenario of a week took "
                + Duration.between(begin, Instant.now()).toMillis() + " ms.");
        assertThat(saved.status()).as(saved.toString()).isEqualTo(303);
        var path = path(saved);
        var page = analyst.get(path).page();
        assertThat(page.text()).contains("verzonnen").contains("Hetzelfde scenario geeft altijd hetzelfde antwoord");
        assertThat(page.select("table")).hasSizeGreaterThanOrEqualTo(3);
        var csv = analyst.get(path + ".csv").body();
        var costs = page.select("dl").text();
        assertThat(costs)
                .as("the city gave a price")
                .contains("Balie-uren kosten per week")
                .contains("€");
        assertThat(csv).contains("today,monday,general,").contains("scenario,monday,general,");
        assertThat(analyst.get("/staff/scenarios").page().text()).contains("Een tweede avond");

        var proposal = path(analyst.submit(path, path + "/proposals"));
        assertThat(analyst.get(proposal).page().text())
                .contains("Voorgestelde uren")
                .doesNotContain("De cijfers zijn veranderd");
        var refused = analyst.submit(proposal, proposal + "/draft", "from", "2001-01-01");
        assertThat(refused.status()).isEqualTo(422);
        var from = last.plusMonths(3);
        var drafted = analyst.submit(
                proposal, proposal + "/draft", "from", from.toString(), "body", "College", "number", "7");
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(303);
        CurrentCity.run(city().code(), () -> {
            var draft = locations.get(PLACE).hours().find(from, false).orElseThrow();
            assertThat(Objects.requireNonNull(draft.decision()).number()).isEqualTo("7");
            assertThat(draft.week().days().values())
                    .anySatisfy(windows -> assertThat(windows.getLast().to()).hasHour(20));
        });
    }

    @Test
    void the_fewest_counters_are_filled_in_and_nine_of_ten_then_wait_ten_minutes_at_most() {
        var analyst = city().signedIn(Role.ANALYST);
        var form = "/staff/scenarios/new?location=" + PLACE;
        var filled = analyst.submitTo(form, "/staff/scenarios/counters", fields(analyst.get(form)));
        assertThat(filled.page().text()).contains("Ingevuld:").containsPattern("Ze kosten €\\h[\\d.,]+ per week");
        assertThat(filled.page().select("input[name$=-general]").eachAttr("value"))
                .anyMatch(plan -> plan.contains(","));
        var played = path(analyst.submitTo(form, "/staff/scenarios", fields(filled)));
        var pools = analyst.get(played).page().select("table").get(1);
        assertThat(pools.select("thead").text()).contains("Binnen");
        var within = pools.select("tbody tr:last-child td:last-child").text();
        assertThat(Integer.parseInt(within.replaceAll("\\D", "")))
                .as("share within the promise, of all visitors")
                .isBetween(88, 100);
    }

    @Test
    void a_proposal_says_that_figures_changed_since() {
        var analyst = city().signedIn(Role.ANALYST);
        var form = "/staff/scenarios/new?location=" + PLACE + "&template=counter";
        var path = path(analyst.submit(
                form, "/staff/scenarios", "from", last.minusWeeks(12).toString()));
        var proposal = path(analyst.submit(path, path + "/proposals"));
        assertThat(analyst.get(proposal).page().text()).doesNotContain("De cijfers zijn veranderd");
        make(city(), last.plusDays(1));
        assertThat(analyst.get(proposal).page().text()).contains("De cijfers zijn veranderd");
    }

    @Test
    void where_too_little_was_measured_nothing_is_played_and_n_is_said() {
        var analyst = City.like("mijnstad").signedIn(Role.ANALYST);
        var offer =
                analyst.get("/staff/scenarios").page().select("h3 a").first().attr("href");
        var refused = analyst.submit(offer, "/staff/scenarios");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Er is te weinig gemeten: 0 dagen");
    }

    @Test
    void what_cannot_be_read_is_said_at_its_field_and_stays() {
        var analyst = city().signedIn(Role.ANALYST);
        var form = "/staff/scenarios/new?location=" + PLACE;
        var refused =
                analyst.submit(form, "/staff/scenarios", "monday-general", "8, 7:10 9", "tuesday-hours", "9 tot 15");
        assertThat(refused.status()).isEqualTo(422);
        var page = refused.page();
        assertThat(page.select("#monday-general").attr("value")).isEqualTo("8, 7:10 9");
        assertThat(page.select("[aria-invalid]").eachAttr("name")).contains("monday-general", "tuesday-hours");
    }

    @Test
    void of_two_who_change_a_scenario_at_once_the_second_is_told() {
        var analyst = city().signedIn(Role.ANALYST);
        var form = "/staff/scenarios/new?location=" + PLACE + "&template=counter";
        var path = path(analyst.submit(form, "/staff/scenarios"));
        var first = analyst.submit(path + "/edit", path, "name", "Van een", "version", "1");
        var second = analyst.submit(path + "/edit", path, "name", "Van twee", "version", "1");
        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().text()).contains("Van een");
    }

    @Test
    void whoever_saves_or_proposes_twice_at_once_has_one_scenario_and_one_proposal() throws Exception {
        var analyst = city().signedIn(Role.ANALYST);
        var form = "/staff/scenarios/new?location=" + PLACE + "&template=counter";
        var typed = fields(analyst.get(form));
        var path = onePath(() -> analyst.submitTo(form, "/staff/scenarios", typed));
        assertThat(path(analyst.submitTo(form, "/staff/scenarios", typed)))
                .as("once more, with the button back")
                .isEqualTo(path);
        var proposal = onePath(() -> analyst.submit(path, path + "/proposals"));
        typed[List.of(typed).indexOf("name") + 1] = "Een ander";
        var other = path(analyst.submitTo(form, "/staff/scenarios", typed));
        assertThat(other).as("changed after the button back").isNotEqualTo(path);
        assertThat(path(analyst.submit(path + "/edit", path, "name", "Veranderd")))
                .isEqualTo(path);
        assertThat(path(analyst.submit(path, path + "/proposals")))
                .as("of what changed")
                .isNotEqualTo(proposal);
    }

    @Test
    void what_was_saved_before_is_not_played_again() throws Exception {
        var analyst = city().signedIn(Role.ANALYST);
        var form = "/staff/scenarios/new?location=" + PLACE + "&template=today";
        var typed = fields(analyst.get(form));
        var path = path(analyst.submitTo(form, "/staff/scenarios", typed));
        var gate = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            people.submit(() -> CurrentCity.call(city().code(), () -> lane.run(() -> awaited(gate))));
            var again = people.submit(() -> path(analyst.submitTo(form, "/staff/scenarios", typed)));
            assertThat(again.get(30, TimeUnit.SECONDS)).isEqualTo(path);
        } finally {
            gate.countDown();
        }
    }

    private static boolean awaited(CountDownLatch gate) {
        try {
            return gate.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String onePath(Callable<Answer> pressing) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var paths = new HashSet<String>();
            for (var answer : both.invokeAll(List.of(pressing, pressing))) {
                paths.add(path(answer.get()));
            }
            assertThat(paths).hasSize(1);
            return paths.iterator().next();
        }
    }

    /// All that the form of a scenario holds.
    private static String[] fields(Answer page) {
        var fields = new ArrayList<String>();
        page.page()
                .select("form[action$=/staff/scenarios] input[name]:not([type=checkbox])")
                .forEach(field -> fields.addAll(List.of(field.attr("name"), field.val())));
        page.page()
                .select("form[action$=/staff/scenarios] select[name]")
                .forEach(field -> fields.addAll(List.of(
                        field.attr("name"), field.select("option[selected]").attr("value"))));
        return fields.toArray(String[]::new);
    }

    private Histories.Made make(City city, LocalDate from) {
        return CurrentCity.<Histories.Made, RuntimeException>call(
                city.code(), () -> histories.make(PLACE, from, from.isAfter(last) ? from : last, 7));
    }

    private City city() {
        return Objects.requireNonNull(town);
    }

    private static String path(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
        return answer.header("location").replaceFirst("^https?://[^/]+", "");
    }
}
