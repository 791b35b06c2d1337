package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.appointments.VisitItem;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import balieplein.plaza.Visit;
import balieplein.plaza.VisitEvent;
import balieplein.plaza.VisitHistory;
import balieplein.plaza.VisitMove;
import balieplein.plaza.VisitState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// From the events of a visit to its figures, checked against a calculation by hand.
class VisitStoryTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 19);

    @Test
    void the_walking_skeleton_waits_eight_minutes_since_arrival_and_none_after_its_time() {
        var fact =
                story("10:00", "registered 09:52", "called 10:00", "started 10:00", "finished 10:08:30 eid.request=1");
        assertThat(fact.times()).isEqualTo(new Times(480, 0, 510, 990));
        assertThat(fact.state()).isEqualTo(VisitFact.State.FINISHED);
        assertThat(fact.handled()).isEqualTo(Map.of("eid.request", 1));
        assertThat(fact.halfHour()).hasToString("09:30");
        assertThat(fact.counter()).isEqualTo("7");
        assertThat(fact.events()).isEqualTo(4);
    }

    @Test
    void a_visitor_served_early_waited_less_than_nothing_from_the_agreed_time() {
        var fact = story("10:00", "registered 09:40", "called 09:45", "started 09:46", "finished 09:50 eid.request=1");
        assertThat(fact.times()).isEqualTo(new Times(360, -840, 240, 600));
    }

    @Test
    void without_appointment_there_is_no_wait_from_an_agreed_time() {
        var fact = story(null, "registered 09:40", "called 09:45", "started 09:46", "finished 09:50 eid.pickup=1");
        assertThat(fact.times()).isEqualTo(new Times(360, null, 240, 600));
    }

    /// GUI-05: served 10:10, transferred 10:18, finished 10:40.
    @Test
    void after_a_transfer_both_handlings_count_and_the_wait_between_them_does_not() {
        var fact = story(
                null,
                "registered 10:00",
                "called 10:09",
                "started 10:10",
                "transferred 10:18",
                "called 10:29",
                "started 10:30",
                "finished 10:40 eid.request=1 address-change.request=1");
        assertThat(fact.times()).isEqualTo(new Times(600, null, 480 + 600, 2400));
        assertThat(fact.moments().called()).isEqualTo(at("10:09"));
    }

    @Test
    void time_set_aside_is_no_handling() {
        var fact = story(
                null,
                "registered 10:00",
                "called 10:01",
                "started 10:02",
                "parked 10:05",
                "resumed 10:25",
                "finished 10:30 eid.request=1");
        assertThat(fact.times()).isEqualTo(new Times(120, null, 180 + 300, 1800));
    }

    @Test
    void an_action_taken_back_never_happened() {
        var fact = story(
                null,
                "registered 10:00",
                "called 10:01",
                "undone 10:02 waiting",
                "called 10:05",
                "recalled 10:06",
                "started 10:07",
                "undone 10:08 called",
                "started 10:09",
                "finished 10:15 eid.request=1",
                "undone 10:16 serving",
                "finished 10:20 eid.request=2");
        assertThat(fact.times()).isEqualTo(new Times(540, null, 660, 1200));
        assertThat(fact.moments().called()).isEqualTo(at("10:05"));
        assertThat(fact.handled()).isEqualTo(Map.of("eid.request", 2));
        assertThat(fact.events()).isEqualTo(11);
    }

    @Test
    void a_finish_taken_back_leaves_the_visit_open_again() {
        var fact = story(
                null,
                "registered 10:00",
                "called 10:01",
                "started 10:02",
                "finished 10:03 eid.request=1",
                "undone 10:04 serving");
        assertThat(fact.state()).isEqualTo(VisitFact.State.OPEN);
        assertThat(fact.handled()).isEmpty();
        assertThat(fact.times()).isEqualTo(new Times(120, null, null, null));
    }

    @Test
    void a_correction_replaces_what_was_handled_and_no_moment() {
        var fact = story(
                null,
                "registered 10:00",
                "called 10:01",
                "started 10:02",
                "finished 10:12 eid.request=1",
                "corrected 16:00 kids-id.request=2");
        assertThat(fact.handled()).isEqualTo(Map.of("kids-id.request", 2));
        assertThat(fact.times()).isEqualTo(new Times(120, null, 600, 720));
    }

    @Test
    void who_came_back_after_a_no_show_waited_from_the_first_arrival() {
        var fact = story(
                null,
                "registered 10:00",
                "called 10:10",
                "no-show 10:12",
                "returned 10:20",
                "called 10:21",
                "started 10:22",
                "finished 10:30 eid.request=1");
        assertThat(fact.times()).isEqualTo(new Times(1320, null, 480, 1800));
        assertThat(fact.state()).isEqualTo(VisitFact.State.FINISHED);
    }

    @Test
    void what_ended_otherwise_has_no_handling_and_nothing_handled() {
        assertThat(story(null, "registered 10:00", "left 10:30").state()).isEqualTo(VisitFact.State.LEFT);
        assertThat(story(null, "registered 10:00", "called 10:05", "no-show 10:10")
                        .state())
                .isEqualTo(VisitFact.State.NO_SHOW);
        var forgotten = story(null, "registered 10:00", "called 10:05", "started 10:06", "not-closed 21:00");
        assertThat(forgotten.state()).isEqualTo(VisitFact.State.NOT_CLOSED);
        assertThat(forgotten.isMeasured()).isFalse();
        assertThat(forgotten.times()).isEqualTo(new Times(360, null, null, null));
        assertThat(story(null, "registered 10:00").times()).isEqualTo(Times.NONE);
    }

    @Test
    void a_clock_set_back_makes_no_negative_stay() {
        var fact = story("10:00", "registered 10:00", "called 09:59", "started 09:59", "finished 09:58 eid.request=1");
        assertThat(fact.times()).isEqualTo(new Times(0, -60, 0, 0));
    }

    @Test
    void moments_are_compared_in_whole_seconds_as_they_are_shown() {
        var fact = story(null, "registered 10:00:00.900", "called 10:01", "started 10:01:00.100");
        assertThat(fact.times().waiting()).isEqualTo(60);
    }

    /// @param told such as `finished 10:08 eid.request=1`, or `undone 10:08 serving` with the state gone back to
    private static VisitFact story(@Nullable String due, String... told) {
        var events = new ArrayList<VisitEvent>();
        var state = VisitState.NEW;
        for (var line : told) {
            var words = List.of(line.split(" "));
            var move = VisitMove.of(words.get(0));
            var from = state;
            state = move == VisitMove.UNDONE
                    ? VisitState.of(words.get(2))
                    : move.steps().stream()
                            .filter(step -> step.from() == from)
                            .findFirst()
                            .orElseThrow()
                            .to();
            events.add(event(events.size() + 1, move, new VisitMove.Step(from, state), words));
        }
        return new VisitStory(new VisitHistory(visit(due, events.getFirst().at(), state), events)).fact("");
    }

    private static VisitEvent event(int number, VisitMove move, VisitMove.Step step, List<String> words) {
        var handled = words.stream()
                .filter(word -> word.contains("="))
                .map(word -> word.split("="))
                .map(parts -> new VisitItem(parts[0], Integer.parseInt(parts[1]), null))
                .toList();
        var counter = move == VisitMove.REGISTERED ? null : "7";
        return new VisitEvent(
                number,
                move,
                step,
                at(words.get(1)),
                "somebody",
                new VisitEvent.Where("general", List.of("eid.request"), counter),
                new VisitEvent.Closing(handled, null, List.of(), null),
                null);
    }

    private static Visit visit(@Nullable String due, Instant arrived, VisitState state) {
        return new Visit(
                "v1",
                "B001",
                state,
                new Visit.Place("stadskantoor", DAY, "general", List.of("eid.request"), null, false),
                new Visit.Wish(Arrays.asList(new VisitItem("eid.request", 1, null)), 1, 10, Language.NL, null, null),
                new Visit.Arrival(arrived, due == null ? null : "APT1", due == null ? null : at(due), "kiosk"),
                new Visit.Calling(null, null, 0, null));
    }

    private static Instant at(String time) {
        return CityTime.instant(DAY.atTime(LocalTime.parse(time)));
    }
}
