package balieplein.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/// Leaves out of a kind what a sheet does not ask for.
record Projection(List<Dimension> by) implements UnaryOperator<VisitKind> {

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
                null,
                course.generated(),
                course.asked(),
                course.handled());
    }
}
