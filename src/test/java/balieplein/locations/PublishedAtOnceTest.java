package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.As;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Managers who publish hours at the same instant: what rules is what one of them saw, and it is told once (LOC-09,
/// LOC-10).
@Running
@At("2017-01-02T10:00")
class PublishedAtOnceTest {

    private static final LocalDate SOON = LocalDate.parse("2017-01-16");
    private static final LocalDate LATER = LocalDate.parse("2017-01-23");
    private static final Decision COLLEGE = new Decision("College", LocalDate.parse("2016-12-01"), "CBS 2016-114");

    @Autowired
    private OpeningPlans plans;

    @Autowired
    private PlanHistory history;

    @Autowired
    private ExceptionHistory exceptions;

    @Autowired
    private Locations locations;

    private final City city = City.fresh();

    @BeforeEach
    void an_office_with_two_approved_patterns() {
        in(() -> {
            locations.save(Places.office("hall", 3, "eid.request"));
            return true;
        });
        approved(SOON, "20:00");
        approved(LATER, "18:00");
    }

    @Test
    void three_who_publish_the_same_pattern_hear_the_same_and_it_is_published_once() throws Exception {
        var seen = mark(SOON);
        var answers = together(List.of(
                () -> plans.publish("hall", SOON, seen),
                () -> plans.publish("hall", SOON, seen),
                () -> plans.publish("hall", SOON, seen)));
        assertThat(answers).hasOnlyElementsOfType(Planning.Planned.class);
        assertThat(published()).isOne();
        assertThat(in(this::hours).patterns()).hasSize(3);
        var record = city.signedIn(Role.ADMIN).get("/staff/audit").body();
        assertThat(record.split("locations.hours-published", -1)).hasSize(2);
    }

    @Test
    void two_patterns_that_follow_each_other_are_both_published() throws Exception {
        var first = mark(SOON);
        var second = mark(LATER);
        var answers = together(List.of(
                () -> plans.publish("hall", SOON, first),
                () -> plans.publish("hall", LATER, second),
                () -> plans.publish("hall", SOON, first),
                () -> plans.publish("hall", LATER, second)));
        assertThat(answers).hasOnlyElementsOfType(Planning.Planned.class);
        assertThat(published()).isEqualTo(2);
        assertThat(in(() -> hours().day(SOON).windows().getFirst().to())).hasToString("20:00");
        assertThat(in(() -> hours().day(LATER).windows().getFirst().to())).hasToString("18:00");
    }

    @RepeatedTest(3)
    void of_one_who_publishes_and_one_who_edits_or_discards_at_once_one_is_told() throws Exception {
        var seen = mark(SOON);
        var edited = Places.pattern("2017-01-16", "09:00", "21:00");
        var answers = together(List.of(
                () -> plans.publish("hall", SOON, seen),
                () -> plans.draft("hall", SOON, seen, edited),
                () -> plans.publish("hall", SOON, seen)));
        var closes = in(() -> hours().day(SOON).windows().getFirst().to()).toString();
        assertThat(closes).as("nobody saw what would close at 21").isIn("15:00", "20:00");
        assertThat(answers.get(1) instanceof Planning.Planned).as("%s", answers).isEqualTo(closes.equals("15:00"));
        assertThat(answers).hasAtLeastOneElementOfType(Planning.ChangedMeanwhile.class);
        assertThat(in(this::hours).patterns()).hasSize(3);
    }

    @Test
    void three_who_enter_the_same_closed_day_enter_it_once_and_another_day_stays() throws Exception {
        var closed = new OpeningException(SOON, SOON, LocalizedText.dutch("Brugdag"), new OpeningWeek(Map.of()));
        var other = new OpeningException(LATER, LATER, LocalizedText.dutch("Staking"), new OpeningWeek(Map.of()));
        var answers = together(List.of(
                () -> plans.except("hall", closed),
                () -> plans.except("hall", closed),
                () -> plans.except("hall", other),
                () -> plans.except("hall", closed)));
        assertThat(answers).hasOnlyElementsOfType(Planning.Planned.class);
        assertThat(in(this::hours).exceptions()).containsExactlyInAnyOrder(closed, other);
        assertThat(in(() -> exceptions.list("hall"))).hasSize(2);
    }

    private void approved(LocalDate from, String closes) {
        by("An", () -> plans.draft("hall", null, "", Places.pattern(from.toString(), "09:00", closes)));
        assertThat(by("Bo", () -> plans.approve("hall", from, mark(from), COLLEGE)))
                .isInstanceOf(Planning.Planned.class);
    }

    private long published() {
        return in(() -> history.list("hall")).stream()
                .filter(event -> event.act() == PlanEvent.Act.PUBLISHED)
                .count();
    }

    private String mark(LocalDate from) {
        return in(() -> hours().find(from, false).orElseThrow().mark());
    }

    private OpeningHours hours() {
        return locations.hours("hall");
    }

    private List<Planning> together(List<Supplier<Planning>> work) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Planning>>();
            for (var each : work) {
                tasks.add(() -> by("Cas", each));
            }
            var answers = new ArrayList<Planning>();
            for (var answer : people.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private <T> T by(String name, Supplier<T> work) {
        return As.manager(name, () -> in(work));
    }

    private <T> T in(Supplier<T> work) {
        return CurrentCity.call(city.code(), work::get);
    }
}
