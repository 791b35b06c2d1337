package balieplein.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Looks at many visits for one sheet: gathers those it does not tell apart, and hands them over as batches in the end.
/// A visit costs a look into an array; what a key is, is worked out once per day and course.
final class Scan implements Look {

    private static final class Group {
        private final VisitKind kind;
        private final Measured times = new Measured();
        private int visits;

        private Group(VisitKind kind) {
            this.kind = kind;
        }
    }

    private final Sheet sheet;
    private final UnaryOperator<VisitKind> projection;
    private final boolean halfHours;
    private final Map<VisitKind, Group> groups = new HashMap<>();
    private @Nullable Group[] byNumber = {};
    private List<VisitKind.Course> courses = List.of();

    Scan(Sheet sheet) {
        this.sheet = sheet;
        this.halfHours = sheet.by().contains(Dimension.HALF_HOUR);
        this.projection = new Projection(sheet.by());
    }

    @Override
    public void begin(DayBlock block) {
        courses = block.courses();
        byNumber = new Group[courses.size() * (halfHours ? HalfHour.PER_DAY : 1)];
    }

    @Override
    public void take(DayBlock block, int course, int halfHour, Times times) {
        var number = halfHours ? course * HalfHour.PER_DAY + halfHour : course;
        var group = byNumber[number];
        if (group == null) {
            group = group(new VisitKind(block.day(), new HalfHour(halfHour), block.location(), courses.get(course)));
            byNumber[number] = group;
        }
        add(group, times);
    }

    @Override
    public void take(VisitFact fact) {
        add(group(fact.kind()), fact.times());
    }

    void finish() {
        groups.values().forEach(group -> sheet.accept(new Batch(group.kind, group.visits, group.times)));
    }

    private Group group(VisitKind kind) {
        return groups.computeIfAbsent(projection.apply(kind), Group::new);
    }

    private void add(Group group, Times times) {
        group.visits++;
        if (sheet.measures() && group.kind.isMeasured()) {
            group.times.add(times);
        }
    }

    /// Leaves out of a kind what a sheet does not ask for.
    private record Projection(List<Dimension> by) implements UnaryOperator<VisitKind> {

        private static final LocalDate SOME_MONDAY = LocalDate.of(2001, 1, 1);
        private static final HalfHour SOME_HALF_HOUR = new HalfHour(0);

        @Override
        public VisitKind apply(VisitKind kind) {
            return new VisitKind(
                    day(kind.day()),
                    by.contains(Dimension.HALF_HOUR) ? kind.halfHour() : SOME_HALF_HOUR,
                    by.contains(Dimension.LOCATION) ? kind.location() : "",
                    course(kind.course()));
        }

        private LocalDate day(LocalDate day) {
            if (by.contains(Dimension.DATE)) {
                return day;
            }
            if (by.contains(Dimension.MONTH)) {
                return by.contains(Dimension.WEEKDAY) ? day : day.withDayOfMonth(1);
            }
            return by.contains(Dimension.WEEKDAY)
                    ? SOME_MONDAY.plusDays(day.getDayOfWeek().ordinal())
                    : SOME_MONDAY;
        }

        private VisitKind.Course course(VisitKind.Course course) {
            return new VisitKind.Course(
                    by.contains(Dimension.CHANNEL) ? course.channel() : "",
                    course.state(),
                    by.contains(Dimension.REGIME) && course.byAppointment(),
                    by.contains(Dimension.COUNTER) ? course.counter() : null,
                    by.contains(Dimension.POOL) ? course.pool() : null,
                    by.contains(Dimension.OPENING) ? course.opening() : "",
                    by.contains(Dimension.OFFICIAL) ? course.official() : null,
                    by.contains(Dimension.REFERRALS) ? course.referrals() : 0,
                    course.generated(),
                    course.asked(),
                    course.handled());
        }
    }
}
