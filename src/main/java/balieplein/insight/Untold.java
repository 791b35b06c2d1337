package balieplein.insight;

import balieplein.insight.MomentsPolicy.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What the visits of a day keep to themselves in a table that says nothing of one official (MEA-08).
final class Untold {

    /// What splits the visits of a day, and says nothing of who did the work.
    private static final Set<Dimension> MOMENTS = EnumSet.of(
            Dimension.HALF_HOUR, Dimension.CHANNEL, Dimension.REGIME, Dimension.OPENING, Dimension.REFERRALS);

    private final Grouping moments;
    private final boolean splitWithin;

    Untold(List<Dimension> by) {
        var within = by.stream().filter(MOMENTS::contains).toList();
        moments = new Grouping(within, step -> "");
        splitWithin = !within.isEmpty() && by.stream().anyMatch(Dimension::isOfProducts);
    }

    /// The numbers of the visits of a day to keep back ([Scan]).
    BitSet of(DayBlock block) {
        var specialists = SpecialistsPolicy.untold(block.courses());
        var untold = new BitSet();
        for (var course = 0; course < block.courses().size(); course++) {
            untold.set(
                    number(course, 0),
                    number(course + 1, 0),
                    specialists.contains(block.courses().get(course)));
        }
        if (splitWithin) {
            untold.or(MomentsPolicy.untold(works(block, untold)));
        }
        return untold;
    }

    private List<Work> works(DayBlock block, BitSet untold) {
        var works = new ArrayList<Work>();
        numbers(block).stream().forEach(number -> {
            var course = block.courses().get(number / HalfHour.PER_DAY);
            if (SpecialistsPolicy.isDone(course)) {
                works.add(new Work(
                        number,
                        Objects.requireNonNull(course.official()),
                        course.handled().keySet(),
                        moment(block, course, number % HalfHour.PER_DAY),
                        untold.get(number)));
            }
        });
        return works;
    }

    static int number(int course, int halfHour) {
        return course * HalfHour.PER_DAY + halfHour;
    }

    private String moment(DayBlock block, VisitKind.Course course, int halfHour) {
        var kind = new VisitKind(block.day(), new HalfHour(halfHour), block.location(), course);
        return moments.keys(kind).keySet().iterator().next().toString();
    }

    private static BitSet numbers(DayBlock block) {
        var numbers = new BitSet();
        var visits = block.read();
        while (visits.hasMore()) {
            numbers.set(number(visits.next(), visits.next()));
            for (var duration = 0; duration < DayBlock.DURATIONS; duration++) {
                visits.nextOrNull();
            }
        }
        return numbers;
    }
}
