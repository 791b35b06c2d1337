package balieplein.insight;

import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Looks at many visits for one sheet: gathers those it does not tell apart, and hands them over as batches in the end.
/// A visit costs a look into an array; what a key is, is worked out once per day and course.
final class Scan implements Look {

    private record Key(VisitKind kind, boolean told) {}

    private static final class Group {
        private final Key key;
        private final Measured times = new Measured();
        private int visits;

        private Group(Key key) {
            this.key = key;
        }
    }

    private final Sheet sheet;
    private final TargetPolicy policy;
    private final UnaryOperator<VisitKind> projection;
    private final boolean halfHours;
    private final Untold discreet;
    private final Map<Key, Group> groups = new HashMap<>();
    private @Nullable Group[] byNumber = {};
    private List<VisitKind.Course> courses = List.of();
    private List<Duration> targets = List.of();
    private BitSet untold = new BitSet();

    Scan(Sheet sheet, TargetPolicy policy) {
        this.sheet = sheet;
        this.policy = policy;
        this.halfHours = sheet.by().contains(Dimension.HALF_HOUR);
        this.projection = new Projection(sheet.by());
        this.discreet = new Untold(sheet.by());
    }

    @Override
    public void begin(DayBlock block) {
        courses = block.courses();
        var rules = policy.at(block.location());
        targets = courses.stream()
                .map(course -> TargetPolicy.target(rules, course))
                .toList();
        untold = sheet.isDiscreet() ? discreet.of(block) : new BitSet();
        byNumber = new Group[courses.size() * (halfHours ? HalfHour.PER_DAY : 1)];
    }

    @Override
    public void take(DayBlock block, int course, int halfHour, Times times) {
        var number = halfHours ? Untold.number(course, halfHour) : course;
        var group = byNumber[number];
        if (group == null) {
            group = group(block, course, halfHour);
            byNumber[number] = group;
        }
        add(group, times, targets.get(course));
    }

    void finish() {
        groups.values()
                .forEach(group ->
                        sheet.accept(new Batch(group.key.kind(), group.visits, group.times, group.key.told())));
    }

    private Group group(DayBlock block, int course, int halfHour) {
        var whole = new VisitKind(block.day(), new HalfHour(halfHour), block.location(), courses.get(course));
        var told = !untold.get(Untold.number(course, halfHour));
        return groups.computeIfAbsent(new Key(projection.apply(whole), told), Group::new);
    }

    private void add(Group group, Times times, Duration target) {
        group.visits++;
        if (sheet.measures() && group.key.kind().isMeasured()) {
            group.times.add(times, target);
        }
    }
}
