package balieplein.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which visits of a day at a place keep to themselves how long they took when products are split (MEA-08): those for a
/// step that one of several officials did all of, and those for another step, so that the total does not give it away.
///
/// It is decided for every day by itself and alike for all tables: whoever subtracts two periods or two tables is left
/// with days of which nobody did it alone. Where only one official worked at all, it is the figure of the place. What
/// never happened is nobody’s. Pure.
final class SpecialistsPolicy {

    private static final String SEVERAL = ""; // nobody is called so

    private final List<VisitKind.Course> done;
    private Set<String> hidden = Set.of();

    private SpecialistsPolicy(Collection<VisitKind.Course> day) {
        done = day.stream().filter(SpecialistsPolicy::isDone).toList();
    }

    /// Whether it is somebody’s work.
    static boolean isDone(VisitKind.Course course) {
        return course.state() == VisitFact.State.FINISHED && course.official() != null && !course.generated();
    }

    /// The steps to keep back.
    static Set<String> hidden(Collection<VisitKind.Course> day) {
        var policy = new SpecialistsPolicy(day);
        if (!policy.mayHide()) {
            return Set.of();
        }
        while (policy.hideMore()) {
            // a visit for two steps that goes may leave the other step to one official
        }
        return policy.hidden;
    }

    /// Whether a visit is kept back when these steps are.
    static boolean isUntold(VisitKind.Course course, Set<String> hidden) {
        return isDone(course) && course.handled().keySet().stream().anyMatch(hidden::contains);
    }

    /// Whether several worked, and one of them did all of a step: on most days nobody did.
    private boolean mayHide() {
        var officials = new HashMap<String, String>();
        var everybody = new HashSet<String>();
        for (var course : done) {
            var official = String.valueOf(course.official());
            everybody.add(official);
            for (var step : course.handled().keySet()) {
                officials.merge(step, official, (one, other) -> one.equals(other) ? one : SEVERAL);
            }
        }
        return everybody.size() > 1 && officials.values().stream().anyMatch(who -> !who.equals(SEVERAL));
    }

    private boolean hideMore() {
        var steps = new ArrayList<String>();
        var cells = new ArrayList<SmallCells.Cell>();
        coursesOf().forEach((step, courses) -> {
            var people = new HashSet<String>();
            courses.forEach(course -> people.add(String.valueOf(course.official())));
            steps.add(step);
            cells.add(new SmallCells.Cell(
                    List.of(step),
                    SmallCells.LEAST * courses.size(),
                    hidden.contains(step) || people.size() == 1,
                    people));
        });
        var more = new HashSet<String>();
        SmallCells.hidden(cells).stream().mapToObj(steps::get).forEach(more::add);
        var found = !more.equals(hidden);
        hidden = more;
        return found;
    }

    /// What was done of each step; of those that are not hidden without the visits that are.
    private Map<String, List<VisitKind.Course>> coursesOf() {
        var courses = new TreeMap<String, List<VisitKind.Course>>();
        for (var course : done) {
            var told = !isUntold(course, hidden);
            for (var step : course.handled().keySet()) {
                if (told || hidden.contains(step)) {
                    courses.computeIfAbsent(step, missing -> new ArrayList<>()).add(course);
                }
            }
        }
        return courses;
    }
}
