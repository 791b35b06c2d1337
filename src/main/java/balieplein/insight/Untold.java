package balieplein.insight;

import balieplein.insight.MomentsPolicy.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the visits of a day keep to themselves in a table that says nothing of one official (MEA-08).
final class Untold {

    /// What splits the visits of a day, and says nothing of who did the work.
    private static final Set<Dimension> MOMENTS = EnumSet.of(
            Dimension.HALF_HOUR, Dimension.CHANNEL, Dimension.REGIME, Dimension.OPENING, Dimension.REFERRALS);

    private final List<Dimension> within;
    private final boolean splitWithin;

    Untold(List<Dimension> by) {
        within = by.stream().filter(MOMENTS::contains).toList();
        splitWithin = !within.isEmpty() && by.stream().anyMatch(Dimension::isOfProducts);
    }

    /// The numbers of the visits of a day to keep back ([Scan]).
    BitSet of(DayBlock block) {
        var hidden = SpecialistsPolicy.hidden(block.courses());
        var untold = new BitSet();
        if (!hidden.isEmpty()) {
            for (var course = 0; course < block.courses().size(); course++) {
                untold.set(
                        number(course, 0),
                        number(course + 1, 0),
                        SpecialistsPolicy.isUntold(block.courses().get(course), hidden));
            }
        }
        if (splitWithin) {
            untold.or(MomentsPolicy.untold(works(block, untold)));
        }
        return untold;
    }

    private List<Work> works(DayBlock block, BitSet untold) {
        var courses = new NumberedCourses(block, within);
        var works = new ArrayList<Work>();
        var numbers = numbers(block);
        for (var number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            var course = number / HalfHour.PER_DAY;
            if (courses.isDone(course)) {
                works.add(new Work(
                        number,
                        courses.official(course),
                        courses.steps(course),
                        courses.moment(course, number % HalfHour.PER_DAY),
                        untold.get(number)));
            }
        }
        return works;
    }

    static int number(int course, int halfHour) {
        return course * HalfHour.PER_DAY + halfHour;
    }

    private static BitSet numbers(DayBlock block) {
        var numbers = new BitSet();
        var visits = block.read();
        while (visits.hasMore()) {
            numbers.set(number(visits.next(), visits.next()));
            visits.skip(DayBlock.DURATIONS);
        }
        return numbers;
    }
}
