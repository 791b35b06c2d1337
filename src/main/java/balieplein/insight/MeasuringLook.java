package balieplein.insight;

import balieplein.insight.Measurement.Arrivals;
import balieplein.insight.Measurement.Errand;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Counts what models are fed with. Visits that are still open are left out.
final class MeasuringLook implements Look {

    private record Moment(DayOfWeek weekday, int halfHour, Errand errand) {}

    static final Comparator<Errand> BY_NAME =
            Comparator.comparing(Errand::pool).thenComparing(errand -> String.join(" ", errand.steps()));

    private final Map<DayOfWeek, Set<LocalDate>> days = new EnumMap<>(DayOfWeek.class);
    private final Map<Moment, int[]> arrivals = new HashMap<>();
    private final HandlingsLook handlings = new HandlingsLook();
    private final CrewsLook crews = new CrewsLook();
    private final HabitsLook habits = new HabitsLook();
    private final Map<VisitKind.Course, Errand> errands = new HashMap<>();
    private int visits;
    private int generated;

    @Override
    public void begin(DayBlock block) {
        errands.clear(); // those of one day, so that they stay few
    }

    @Override
    public void take(DayBlock block, int course, int halfHour, Times times) {
        count(block.day(), halfHour, block.courses().get(course), times);
    }

    /// @param walk seconds from call to start, on average
    Measurement measurement(double walk) {
        var numbers = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        days.forEach((weekday, all) -> numbers.put(weekday, all.size()));
        return new Measurement(
                visits, generated, numbers, arrivals(), handlings.list(), crews.crews(), habits.habits(walk));
    }

    private void count(LocalDate day, int halfHour, VisitKind.Course course, Times times) {
        if (course.state() == VisitFact.State.OPEN) {
            return;
        }
        var errand = errands.computeIfAbsent(course, MeasuringLook::errand);
        visits++;
        generated += course.generated() ? 1 : 0;
        days.computeIfAbsent(day.getDayOfWeek(), missing -> new HashSet<>()).add(day);
        var sums = arrivals.computeIfAbsent(new Moment(day.getDayOfWeek(), halfHour, errand), missing -> new int[3]);
        sums[0]++;
        sums[1] += course.byAppointment() ? 1 : 0;
        sums[2] += course.state() == VisitFact.State.NO_SHOW ? 1 : 0;
        if (course.state() == VisitFact.State.FINISHED) {
            finished(day, course, errand, times);
        }
    }

    private void finished(LocalDate day, VisitKind.Course course, Errand errand, Times times) {
        handlings.finished(errand, times);
        crews.finished(day, course);
        habits.finished(times);
    }

    private static Errand errand(VisitKind.Course course) {
        return new Errand(
                Objects.requireNonNullElse(course.pool(), ""),
                List.copyOf(course.asked().keySet()));
    }

    private List<Arrivals> arrivals() {
        return arrivals.entrySet().stream()
                .map(entry -> new Arrivals(
                        entry.getKey().weekday(),
                        entry.getKey().halfHour(),
                        entry.getKey().errand(),
                        entry.getValue()[0],
                        entry.getValue()[1],
                        entry.getValue()[2]))
                .sorted(Comparator.comparing(Arrivals::weekday)
                        .thenComparing(Arrivals::halfHour)
                        .thenComparing(Arrivals::errand, BY_NAME))
                .toList();
    }
}
