package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.LocalizedText;
import balieplein.locations.OpeningPattern.State;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
    private static final OpeningPattern LATE = Places.pattern("2017-01-16", "09:00", "20:00");

    @Autowired
    private OpeningPlans plans;

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

        var draft = in(() -> hours().find(SOON, false).orElseThrow());
        assertThat(in(() -> plans.publish("hall", SOON, draft.mark()))).isInstanceOf(Planning.Planned.class);
        assertThat(isOpen("2017-01-16T19:00")).isTrue();
        assertThat(isOpen("2017-01-13T19:00")).isFalse();
    }

    @Test
    void publishing_twice_is_publishing_once() {
        in(() -> plans.draft("hall", null, "", LATE));
        var mark = in(() -> hours().find(SOON, false).orElseThrow().mark());
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
        var mark = LATE.in(State.DRAFT).mark();
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
        in(() -> plans.publish("hall", SOON, LATE.in(State.DRAFT).mark()));
        in(() -> plans.withdraw("hall", SOON));
        assertThat(isOpen("2017-01-16T19:00")).isFalse();
        in(() -> plans.discard("hall", SOON, LATE.in(State.DRAFT).mark()));
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
