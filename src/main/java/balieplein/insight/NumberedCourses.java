package balieplein.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The courses of a day with numbers for who, for what and how: what is decided for ten thousand days compares numbers
/// ([MomentsPolicy]). The same day has the same numbers, in whatever order it was packed.
final class NumberedCourses {

    private final List<VisitKind.Course> courses;
    private final boolean halfHours;
    private final Map<String, Integer> officials;
    private final Map<String, Integer> steps;
    private final List<String> moments = new ArrayList<>();
    private final Map<String, Integer> momentNumbers;
    private final List<List<Integer>> stepNumbers = new ArrayList<>();

    /// @param within what splits a day
    NumberedCourses(DayBlock block, List<Dimension> within) {
        courses = block.courses();
        halfHours = within.contains(Dimension.HALF_HOUR);
        var how = within.stream()
                .filter(dimension -> dimension != Dimension.HALF_HOUR)
                .toList();
        var grouping = new Grouping(how, step -> "");
        var whom = new HashSet<String>();
        var what = new HashSet<String>();
        for (var course : courses) {
            moments.add(how.isEmpty() ? "" : moment(block, course, grouping));
            if (SpecialistsPolicy.isDone(course)) {
                whom.add(String.valueOf(course.official()));
                what.addAll(course.handled().keySet());
            }
        }
        officials = numbered(whom);
        steps = numbered(what);
        momentNumbers = numbered(new HashSet<>(moments));
        courses.forEach(course -> stepNumbers.add(stepNumbers(course)));
    }

    /// Whether it is somebody’s work; of others there is no number.
    boolean isDone(int course) {
        return SpecialistsPolicy.isDone(courses.get(course));
    }

    int official(int course) {
        return officials.getOrDefault(String.valueOf(courses.get(course).official()), 0);
    }

    List<Integer> steps(int course) {
        return stepNumbers.get(course);
    }

    int moment(int course, int halfHour) {
        var how = momentNumbers.getOrDefault(moments.get(course), 0);
        return halfHours ? Untold.number(how, halfHour) : how;
    }

    private static String moment(DayBlock block, VisitKind.Course course, Grouping grouping) {
        var kind = new VisitKind(block.day(), new HalfHour(0), block.location(), course);
        return grouping.keys(kind).keySet().iterator().next().toString();
    }

    private static Map<String, Integer> numbered(Set<String> names) {
        var numbers = new HashMap<String, Integer>();
        new TreeSet<>(names).forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    private List<Integer> stepNumbers(VisitKind.Course course) {
        return SpecialistsPolicy.isDone(course)
                ? course.handled().keySet().stream()
                        .map(step -> steps.getOrDefault(step, 0))
                        .toList()
                : List.of();
    }
}
