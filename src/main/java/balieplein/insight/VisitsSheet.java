package balieplein.insight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Counts visits into the rows of a [VisitsReport], one by one, without keeping them.
final class VisitsSheet implements Consumer<VisitFact> {

    private static final class Cell {
        private int visits;
        private int items;
    }

    private final List<Dimension> by;
    private final Grouping grouping;
    private final Map<List<String>, Cell> cells;
    private Counts totals = Counts.NONE;

    VisitsSheet(List<Dimension> by, Grouping grouping) {
        this.by = by;
        this.grouping = grouping;
        this.cells = new TreeMap<>(grouping.order());
    }

    @Override
    public void accept(VisitFact fact) {
        totals = totals.plus(fact);
        grouping.keys(fact).forEach((key, handled) -> {
            var cell = cells.computeIfAbsent(key, missing -> new Cell());
            cell.visits++;
            cell.items += handled;
        });
    }

    VisitsReport report() {
        var rows = cells.entrySet().stream()
                .map(entry -> new VisitsReport.Row(entry.getKey(), entry.getValue().visits, entry.getValue().items))
                .toList();
        return new VisitsReport(by, rows, totals);
    }
}
