package balieplein.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Which visits of a day at a place keep to themselves how long they took when products are split within the day too,
/// by half hour or by channel (MEA-08): those of a cell that one official did all of, and those of other cells, so that
/// neither the product nor the moment minus the cells that are shown is one official’s.
///
/// It starts from what [SpecialistsPolicy] keeps back, and like it decides for every day by itself: two periods or two
/// tables subtracted leave the work of several. Where one official worked alone, it is the figure of the place. Pure.
final class MomentsPolicy {

    /// Finished visits that are alike.
    ///
    /// @param number of these visits, another for each
    /// @param moment when or how they came, as the table splits them
    /// @param untold whether the product keeps them back already
    record Work(int number, String official, Set<String> steps, String moment, boolean untold) {}

    private final List<List<Work>> cells = new ArrayList<>();
    private final Map<String, List<List<Work>>> steps = new TreeMap<>();
    private final Map<String, List<List<Work>>> moments = new TreeMap<>();
    private final BitSet untold = new BitSet();

    private MomentsPolicy(List<Work> day) {
        var found = new TreeMap<String, Map<String, List<Work>>>();
        for (var work : day) {
            untold.set(work.number(), work.untold());
            for (var step : work.steps()) {
                found.computeIfAbsent(step, missing -> new TreeMap<>())
                        .computeIfAbsent(work.moment(), missing -> new ArrayList<>())
                        .add(work);
            }
        }
        found.forEach((step, line) -> line.forEach((moment, cell) -> {
            cells.add(cell);
            steps.computeIfAbsent(step, missing -> new ArrayList<>()).add(cell);
            moments.computeIfAbsent(moment, missing -> new ArrayList<>()).add(cell);
        }));
    }

    /// The numbers of the visits to keep back.
    static BitSet untold(List<Work> day) {
        if (isOfOne(day)) {
            return new BitSet();
        }
        var policy = new MomentsPolicy(day);
        while (policy.hideMore()) {
            // a visit for two products that goes may leave another cell to one official
        }
        return policy.untold;
    }

    private boolean hideMore() {
        var before = untold.cardinality();
        cells.forEach(this::hideOfOne);
        steps.values().forEach(line -> cover(line, work -> !work.untold()));
        moments.values().forEach(line -> cover(line, work -> true));
        return untold.cardinality() > before;
    }

    private void hideOfOne(List<Work> cell) {
        var told = told(cell);
        if (isOfOne(told)) {
            hide(told);
        }
    }

    /// Keeps another cell of a line back when what is missing from it is one official’s.
    ///
    /// @param counted what the total of the line says
    private void cover(List<List<Work>> line, Predicate<Work> counted) {
        var missing = line.stream()
                .flatMap(List::stream)
                .filter(work -> untold.get(work.number()))
                .filter(counted)
                .toList();
        if (isOfOne(missing)) {
            line.stream()
                    .map(this::told)
                    .filter(told -> !told.isEmpty())
                    .min(Comparator.comparingInt(List::size))
                    .ifPresent(this::hide);
        }
    }

    private List<Work> told(List<Work> cell) {
        return cell.stream().filter(work -> !untold.get(work.number())).toList();
    }

    private void hide(List<Work> cell) {
        cell.forEach(work -> untold.set(work.number()));
    }

    private static boolean isOfOne(Collection<Work> works) {
        return works.stream().map(Work::official).distinct().count() == 1;
    }
}
