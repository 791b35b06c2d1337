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

    private static final class Group {
        private final Measured times;
        private int visits;

        private Group(Measured times) {
            this.times = times;
        }
    }

    /// The visits of one kind, by half hour when the sheet asks: first those that may be told, then the others.
    private record Line(
            VisitKind kind,
            @Nullable Group[] told,
            @Nullable Group[] untold) {}

    private final Sheet sheet;
    private final TargetPolicy policy;
    private final UnaryOperator<VisitKind> projection;
    private final boolean halfHours;
    private final Untold discreet;
    private final Measured unmeasured = new Measured();
    private final Map<VisitKind, Line> lines = new HashMap<>();
    private List<Line> byCourse = List.of();
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
        var rules = policy.at(block.location());
        targets = block.courses().stream()
                .map(course -> TargetPolicy.target(rules, course))
                .toList();
        untold = sheet.isDiscreet() ? discreet.of(block) : new BitSet();
        byCourse = block.courses().stream().map(course -> line(block, course)).toList();
    }

    @Override
    public void take(DayBlock block, int course, int halfHour, Times times) {
        var line = byCourse.get(course);
        var groups = untold.get(Untold.number(course, halfHour)) ? line.untold() : line.told();
        var number = halfHours ? halfHour : 0;
        var group = groups[number];
        if (group == null) {
            group = new Group(sheet.measures() ? new Measured() : unmeasured);
            groups[number] = group;
        }
        group.visits++;
        if (sheet.measures() && line.kind().isMeasured()) {
            group.times.add(times, targets.get(course));
        }
    }

    void finish() {
        for (var line : lines.values()) {
            finish(line.kind(), line.told(), true);
            finish(line.kind(), line.untold(), false);
        }
    }

    private Line line(DayBlock block, VisitKind.Course course) {
        var whole = new VisitKind(block.day(), new HalfHour(0), block.location(), course);
        var many = halfHours ? HalfHour.PER_DAY : 1;
        return lines.computeIfAbsent(projection.apply(whole), kind -> new Line(kind, new Group[many], new Group[many]));
    }

    private void finish(VisitKind kind, @Nullable Group[] groups, boolean told) {
        for (var number = 0; number < groups.length; number++) {
            var group = groups[number];
            if (group != null) {
                var at = new VisitKind(kind.day(), new HalfHour(number), kind.location(), kind.course());
                sheet.accept(new Batch(at, group.visits, group.times, told));
            }
        }
    }
}
