package balieplein.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which visits of a day at a place keep to themselves how long they took when products are split within the day too,
/// by half hour or by channel (MEA-08): those of a cell that one official did all of, and those of other cells, so that
/// neither the product nor the moment minus the cells that are shown is one official’s.
///
/// It starts from what [SpecialistsPolicy] keeps back, and like it decides for every day by itself: two periods or two
/// tables subtracted leave the work of several. Where one official worked alone, it is the figure of the place. Pure,
/// and for each of ten thousand days of a report: officials, steps and moments are numbers here.
final class MomentsPolicy {

    /// Finished visits that are alike.
    ///
    /// @param number of these visits, another for each
    /// @param moment when or how they came, as the table splits them
    /// @param untold whether the product keeps them back already
    record Work(int number, int official, List<Integer> steps, int moment, boolean untold) {}

    private final List<WorkCell> cells = new ArrayList<>();
    private final List<List<WorkCell>> steps;
    private final List<List<WorkCell>> moments;
    private final BitSet untold = new BitSet();

    private MomentsPolicy(List<Work> day) {
        var highest = 0;
        var last = 0;
        for (var work : day) {
            last = Math.max(last, work.moment());
            for (var step : work.steps()) {
                highest = Math.max(highest, step);
            }
        }
        steps = lines(highest + 1);
        moments = lines(last + 1);
        fill(day, new WorkCell[highest + 1][last + 1]);
    }

    /// The numbers of the visits to keep back.
    static BitSet untold(List<Work> day) {
        var who = WorkCell.NOBODY;
        for (var work : day) {
            who = WorkCell.together(who, work.official());
        }
        if (who != WorkCell.SEVERAL) {
            return new BitSet();
        }
        var policy = new MomentsPolicy(day);
        while (policy.hideMore()) {
            // a visit for two products that goes may leave another cell to one official
        }
        return policy.untold;
    }

    private static List<List<WorkCell>> lines(int many) {
        var lines = new ArrayList<List<WorkCell>>(many);
        for (var line = 0; line < many; line++) {
            lines.add(new ArrayList<>());
        }
        return lines;
    }

    private void fill(List<Work> day, @Nullable WorkCell[][] found) {
        for (var work : day) {
            untold.set(work.number(), work.untold());
            for (var step : work.steps()) {
                var cell = found[step][work.moment()];
                if (cell == null) {
                    cell = new WorkCell();
                    found[step][work.moment()] = cell;
                    cells.add(cell);
                    steps.get(step).add(cell);
                    moments.get(work.moment()).add(cell);
                }
                cell.add(work);
            }
        }
    }

    private boolean hideMore() {
        var before = untold.cardinality();
        cells.forEach(cell -> cell.hideOfOne(untold));
        steps.forEach(line -> cover(line, false));
        moments.forEach(line -> cover(line, true));
        return untold.cardinality() > before;
    }

    /// Keeps another cell of a line back when what is missing from it is one official’s.
    ///
    /// @param all whether the total of the line counts what the product keeps back already
    private void cover(List<WorkCell> line, boolean all) {
        var who = WorkCell.NOBODY;
        for (var cell : line) {
            who = WorkCell.together(who, cell.missing(untold, all));
        }
        if (who == WorkCell.NOBODY || who == WorkCell.SEVERAL) {
            return;
        }
        WorkCell smallest = null;
        var least = Integer.MAX_VALUE;
        for (var cell : line) {
            var told = cell.told(untold);
            if (told > 0 && told < least) {
                smallest = cell;
                least = told;
            }
        }
        if (smallest != null) {
            smallest.hide(untold);
        }
    }
}
