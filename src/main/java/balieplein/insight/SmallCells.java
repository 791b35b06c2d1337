package balieplein.insight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which cells of a table must stay hidden so that nobody works a small one out (MEA-08, MEA-09). In every line of the
/// table, that is among all cells that differ in one dimension only, the hidden ones are at least two and hide at
/// least five together, and never those of one official: total minus shown says nothing. Pure.
final class SmallCells {

    static final int LEAST = 5;

    /// @param keys one per dimension
    /// @param count how many there are
    /// @param hidden whether it must stay hidden whatever its size
    /// @param people whose work it is; empty when that does not matter
    record Cell(List<String> keys, int count, boolean hidden, Set<String> people) {

        Cell(List<String> keys, int count, boolean hidden) {
            this(keys, count, hidden, Set.of());
        }

        static Cell of(int count, String... keys) {
            return new Cell(List.of(keys), count, count > 0 && count < LEAST);
        }
    }

    private final List<Cell> cells;
    private final BitSet hidden = new BitSet();
    private final List<List<Integer>> lines = new ArrayList<>();

    private SmallCells(List<Cell> cells) {
        this.cells = cells;
        var dimensions = cells.isEmpty() ? 0 : cells.getFirst().keys().size();
        for (var dimension = 0; dimension < dimensions; dimension++) {
            addLines(dimension);
        }
        for (var i = 0; i < cells.size(); i++) {
            hidden.set(i, cells.get(i).hidden());
        }
    }

    /// The places of the cells to hide.
    static BitSet hidden(List<Cell> cells) {
        var table = new SmallCells(List.copyOf(cells));
        while (table.lines.stream().map(table::hideMore).reduce(false, Boolean::logicalOr)) {
            // what was hidden for one line may give away another
        }
        return table.hidden;
    }

    private void addLines(int dimension) {
        Map<List<String>, List<Integer>> found = new HashMap<>();
        for (var i = 0; i < cells.size(); i++) {
            var others = new ArrayList<>(cells.get(i).keys());
            others.remove(dimension);
            found.computeIfAbsent(others, missing -> new ArrayList<>()).add(i);
        }
        lines.addAll(found.values());
    }

    private boolean hideMore(List<Integer> line) {
        var hiddenHere = line.stream().filter(hidden::get).toList();
        var sum = hiddenHere.stream().mapToInt(i -> cells.get(i).count()).sum();
        var people = hiddenHere.stream()
                .flatMap(i -> cells.get(i).people().stream())
                .distinct()
                .count();
        if (hiddenHere.isEmpty() || hiddenHere.size() > 1 && sum >= LEAST && people != 1) {
            return false;
        }
        var smallest = line.stream()
                .filter(i -> !hidden.get(i) && cells.get(i).count() > 0)
                .min(java.util.Comparator.comparingInt(i -> cells.get(i).count()));
        smallest.ifPresent(hidden::set);
        return smallest.isPresent();
    }
}
