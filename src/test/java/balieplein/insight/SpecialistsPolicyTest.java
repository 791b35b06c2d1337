package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.insight.VisitKind.Course;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpecialistsPolicyTest {

    @Test
    void who_did_all_of_a_step_hides_it_with_the_smallest_other_one() {
        assertThat(untold(
                        course("jan", "grave"),
                        course("an", "birth"),
                        course("els", "birth"),
                        course("an", "eid"),
                        course("els", "eid"),
                        course("jan", "eid")))
                .containsExactly("birth", "grave");
    }

    @Test
    void two_steps_of_the_same_official_do_not_cover_each_other() {
        assertThat(untold(
                        course("jan", "grave"),
                        course("jan", "tree"),
                        course("an", "birth"),
                        course("els", "birth"),
                        course("an", "eid"),
                        course("els", "eid"),
                        course("jan", "eid")))
                .containsExactly("birth", "grave", "tree");
    }

    @Test
    void a_visit_that_goes_for_one_step_does_not_leave_another_step_to_one_official() {
        assertThat(untold(
                        course("jan", "grave", "eid"),
                        course("an", "eid"),
                        course("els", "birth"),
                        course("an", "birth"),
                        course("els", "move"),
                        course("an", "move"),
                        course("jan", "move")))
                .containsExactly("birth", "eid", "grave eid");
    }

    @Test
    void where_one_official_did_everything_it_is_the_figure_of_the_place() {
        assertThat(untold(course("jan", "grave"), course("jan", "eid"))).isEmpty();
    }

    @Test
    void what_never_happened_is_nobodys() {
        var made = new Course(
                "kiosk",
                VisitFact.State.FINISHED,
                false,
                "7",
                "general",
                "",
                "els",
                0,
                null,
                true,
                Map.of(),
                Map.of("a", 1));
        assertThat(SpecialistsPolicy.hidden(List.of(made, course("jan", "eid"))))
                .isEmpty();
    }

    private static TreeSet<String> untold(Course... day) {
        var hidden = SpecialistsPolicy.hidden(List.of(day));
        return Arrays.stream(day)
                .filter(course -> SpecialistsPolicy.isUntold(course, hidden))
                .map(course -> Arrays.stream(new String[] {"grave", "tree", "birth", "move", "eid"})
                        .filter(course.handled()::containsKey)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Course course(String official, String... steps) {
        var handled = Arrays.stream(steps).collect(Collectors.toMap(step -> step, step -> 1));
        return new Course(
                "kiosk",
                VisitFact.State.FINISHED,
                false,
                "7",
                "general",
                "",
                official,
                0,
                null,
                false,
                handled,
                Map.copyOf(handled));
    }
}
