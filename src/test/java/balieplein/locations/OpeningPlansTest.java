package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.identity.As;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.LocalizedText;
import balieplein.locations.OpeningPattern.State;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class OpeningPlansTest {

    private static final LocalDate TODAY = LocalDate.parse("2017-01-02");
    private static final LocalDate SOON = LocalDate.parse("2017-01-16");
    private static final Decision COLLEGE = new Decision("College", LocalDate.parse("2016-12-01"), "CBS 2016-114");
    private static final OpeningPattern LATE = Places.pattern("2017-01-16", "09:00", "20:00");

    @Autowired
    private OpeningPlans plans;

    @Autowired
    private PlanHistory history;

    @Autowired
    private PoolSkills skills;

    @Autowired
    private Locations locations;

    @Autowired
    private DemoClock clock;

    private String city;

    @BeforeEach
    void openAnOffice() {
        clock.set(CityTime.instant(TODAY.atTime(10, 0)), false);
        city = City.fresh().code();
        in(() -> {
            locations.save(Places.office("hall", 3, "eid.request"));
            return true;
        });
    }

    @Test
    void nobody_sees_a_draft_until_it_is_published() {
        in(() -> plans.draft("hall", null, "", LATE));
        assertThat(isOpen("2017-01-16T19:00")).isFalse();

        var seen = approved(SOON);
        assertThat(isOpen("2017-01-16T19:00")).isFalse();
        assertThat(in(() -> plans.publish("hall", SOON, seen))).isInstanceOf(Planning.Planned.class);
        assertThat(isOpen("2017-01-16T19:00")).isTrue();
        assertThat(isOpen("2017-01-13T19:00")).isFalse();
    }

    @Test
    void publishing_twice_is_publishing_once() {
        in(() -> plans.draft("hall", null, "", LATE));
        var mark = approved(SOON);
        in(() -> plans.publish("hall", SOON, mark));
        assertThat(in(() -> plans.publish("hall", SOON, mark))).isInstanceOf(Planning.Planned.class);
        assertThat(in(this::hours).patterns()).hasSize(2);
    }

    @Test
    void a_pattern_is_published_with_its_decision_only() {
        var undecided = new OpeningPattern(SOON, State.DRAFT, null, LATE.week());
        in(() -> plans.draft("hall", null, "", undecided));
        assertThat(in(() -> plans.publish("hall", SOON, undecided.mark()))).isEqualTo(new Planning.Undecided(SOON));
    }

    @Test
    void the_past_is_not_rewritten_but_today_may_change() {
        var yesterday = Places.pattern("2017-01-01", "09:00", "20:00");
        assertThat(in(() -> plans.draft("hall", null, "", yesterday)))
                .isEqualTo(new Planning.PastDay(yesterday.from()));
        var today = Places.pattern("2017-01-02", "09:00", "20:00");
        assertThat(in(() -> plans.draft("hall", null, "", today))).isInstanceOf(Planning.Planned.class);
    }

    @Test
    void two_patterns_do_not_start_on_one_day() {
        in(() -> plans.draft("hall", null, "", LATE));
        assertThat(in(() -> plans.draft("hall", null, "", LATE))).isEqualTo(new Planning.DayTaken(SOON));
        var mark = approved(SOON);
        in(() -> plans.publish("hall", SOON, mark));
        in(() -> plans.draft("hall", null, "", LATE));
        assertThat(in(() -> plans.withdraw("hall", SOON))).isEqualTo(new Planning.DayTaken(SOON));
    }

    @Test
    void whoever_saves_second_is_told_and_nothing_is_lost() {
        in(() -> plans.draft("hall", null, "", LATE));
        var seen = LATE.in(State.DRAFT).mark();
        var first = Places.pattern("2017-01-16", "09:00", "19:00");
        var second = Places.pattern("2017-01-16", "08:00", "20:00");

        in(() -> plans.draft("hall", SOON, seen, first));
        var answer = in(() -> plans.draft("hall", SOON, seen, second));

        assertThat(answer).isEqualTo(new Planning.ChangedMeanwhile(first.in(State.DRAFT)));
        assertThat(in(() -> plans.publish("hall", SOON, seen))).isInstanceOf(Planning.ChangedMeanwhile.class);
        assertThat(in(() -> plans.discard("hall", SOON, seen))).isInstanceOf(Planning.ChangedMeanwhile.class);
        assertThat(in(this::hours).find(SOON, false)).contains(first.in(State.DRAFT));
    }

    @Test
    void ten_people_who_plan_at_once_lose_nothing() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Planning>>();
            for (int i = 0; i < 10; i++) {
                var day = SOON.plusDays(i);
                var pattern = new OpeningPattern(day, State.DRAFT, null, LATE.week());
                var closed = new OpeningException(day, day, LocalizedText.dutch("Brugdag"), new OpeningWeek(Map.of()));
                work.add(() -> in(() -> plans.draft("hall", null, "", pattern)));
                work.add(() -> in(() -> plans.except("hall", closed)));
            }
            for (var answer : people.invokeAll(work)) {
                assertThat(answer.get()).isInstanceOf(Planning.Planned.class);
            }
        }
        assertThat(in(this::hours).patterns()).hasSize(11);
        assertThat(in(this::hours).exceptions()).hasSize(10);
    }

    @Test
    void a_published_pattern_that_has_not_begun_can_be_withdrawn_and_discarded() {
        in(() -> plans.draft("hall", null, "", LATE));
        var seen = approved(SOON);
        in(() -> plans.publish("hall", SOON, seen));
        in(() -> plans.withdraw("hall", SOON));
        assertThat(isOpen("2017-01-16T19:00")).isFalse();
        in(() -> plans.discard("hall", SOON, mark(SOON)));
        assertThat(in(this::hours).patterns()).hasSize(1);
        assertThat(in(() -> plans.withdraw("hall", LocalDate.parse("2012-01-01"))))
                .isInstanceOf(Planning.PastDay.class);
    }

    @Test
    void an_exception_comes_and_goes() {
        var day = LocalDate.parse("2017-01-06");
        var closed = new OpeningException(day, day, LocalizedText.dutch("Brugdag"), new OpeningWeek(Map.of()));
        in(() -> plans.except("hall", closed));
        in(() -> plans.except("hall", closed));
        assertThat(isOpen("2017-01-06T10:00")).isFalse();
        assertThat(in(this::hours).exceptions()).hasSize(1);

        in(() -> plans.restore("hall", closed.mark()));
        in(() -> plans.restore("hall", closed.mark()));
        assertThat(isOpen("2017-01-06T10:00")).isTrue();
    }

    @Test
    void counters_learn_a_product_step_unless_somebody_else_changed_them() {
        var seen = in(() -> locations.get("hall").getPool("general").mark());
        in(() -> skills.train("hall", "general", seen, Set.of("eid.request", "passport.request"), 1));
        assertThat(in(() -> locations.get("hall").countersFor("passport.request", TODAY)))
                .hasSize(3);
        assertThat(in(() -> skills.train("hall", "general", seen, Set.of(), null)))
                .isEqualTo(new Planning.ChangedMeanwhile(null));
    }

    @Test
    void whoever_wrote_a_draft_does_not_approve_it_and_history_tells_of_both() {
        by("An", () -> plans.draft("hall", null, "", LATE));
        assertThat(by("An", () -> plans.approve("hall", SOON, mark(SOON), COLLEGE)))
                .isEqualTo(new Planning.OwnWork(SOON));
        assertThat(by("An", () -> plans.publish("hall", SOON, mark(SOON)))).isEqualTo(new Planning.Unapproved(SOON));

        assertThat(by("Bo", () -> plans.approve("hall", SOON, mark(SOON), COLLEGE)))
                .isInstanceOf(Planning.Planned.class);
        by("An", () -> plans.publish("hall", SOON, mark(SOON)));

        var acts = in(() -> history.list("hall"));
        assertThat(acts)
                .extracting(act -> act.actorName() + " " + act.act().tag())
                .containsExactly("An published", "Bo approved", "An drafted");
        assertThat(acts.getFirst().at()).isEqualTo(CityTime.instant(TODAY.atTime(10, 0)));
        assertThat(acts.get(1).pattern().decision()).isEqualTo(COLLEGE);
        var before = in(() -> hours().patternOn(SOON.minusDays(1)).orElseThrow());
        var difference = WeekDifference.between(before, acts.getFirst().pattern());
        assertThat(difference.days()).hasSize(5);
        assertThat(difference.days().getFirst().gone().getFirst().to()).hasToString("15:00");
        assertThat(difference.days().getFirst().come().getFirst().to()).hasToString("20:00");
    }

    @Test
    void an_approved_draft_that_somebody_edits_must_be_approved_again() {
        by("An", () -> plans.draft("hall", null, "", LATE));
        var seen = approved(SOON);
        by("An", () -> plans.draft("hall", SOON, seen, Places.pattern("2017-01-16", "09:00", "21:00")));
        assertThat(by("An", () -> plans.publish("hall", SOON, mark(SOON)))).isEqualTo(new Planning.Unapproved(SOON));
    }

    @Test
    void what_is_approved_after_its_first_day_begins_tomorrow() {
        by("An", () -> plans.draft("hall", null, "", LATE));
        clock.set(CityTime.instant(SOON.plusDays(4).atTime(10, 0)), false);
        var tomorrow = SOON.plusDays(5);
        var answer = by("Bo", () -> plans.approve("hall", SOON, mark(SOON), COLLEGE));
        assertThat(answer).isInstanceOf(Planning.Postponed.class);
        assertThat(((Planning.Postponed) answer).from()).isEqualTo(tomorrow);
        assertThat(in(() -> history.author("hall", tomorrow)))
                .hasValueSatisfying(act -> assertThat(act.actorName()).isEqualTo("An"));
        by("An", () -> plans.publish("hall", tomorrow, mark(tomorrow)));
        assertThat(in(() -> hours().patternOn(SOON.plusDays(4)).orElseThrow().from()))
                .isEqualTo(LocalDate.parse("2012-01-01"));
        assertThat(in(() -> hours().patternOn(tomorrow).orElseThrow().from())).isEqualTo(tomorrow);
    }

    @Test
    void of_two_who_approve_at_once_one_does() throws Exception {
        by("An", () -> plans.draft("hall", null, "", LATE));
        var seen = mark(SOON);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Planning>>();
            for (var name : List.of("Bo", "Cas", "Dirk")) {
                work.add(() -> by(name, () -> plans.approve("hall", SOON, seen, COLLEGE)));
            }
            var planned = 0;
            for (var answer : people.invokeAll(work)) {
                planned += answer.get() instanceof Planning.Planned ? 1 : 0;
            }
            assertThat(planned).isOne();
        }
        assertThat(in(() -> history.list("hall"))).hasSize(2);
    }

    /// Somebody else approves the draft.
    private String approved(LocalDate from) {
        by("Bo", () -> plans.approve("hall", from, mark(from), COLLEGE));
        return mark(from);
    }

    private String mark(LocalDate from) {
        return in(() -> hours().find(from, false).orElseThrow().mark());
    }

    private <T> T by(String name, Supplier<T> work) {
        return As.manager(name, () -> in(work));
    }

    private OpeningHours hours() {
        return locations.hours("hall");
    }

    private boolean isOpen(String moment) {
        return in(() -> hours().openAt(LocalDateTime.parse(moment)).isPresent());
    }

    private <T> T in(Supplier<T> work) {
        return CurrentCity.call(city, work::get);
    }
}
