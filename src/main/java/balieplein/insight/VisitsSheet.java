package balieplein.insight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts visits into the rows of a [VisitsReport].
final class VisitsSheet implements Sheet {

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
    public List<Dimension> by() {
        return by;
    }

    @Override
    public boolean measures() {
        return false;
    }

    @Override
    public void accept(Batch batch) {
        totals = totals.plus(batch);
        grouping.keys(batch.kind()).forEach((key, handled) -> {
            var cell = cells.computeIfAbsent(key, missing -> new Cell());
            cell.visits += batch.visits();
            cell.items += handled * batch.visits();
        });
    }

    VisitsReport report() {
        var rows = cells.entrySet().stream()
                .map(entry -> new VisitsReport.Row(entry.getKey(), entry.getValue().visits, entry.getValue().items))
                .toList();
        return new VisitsReport(by, rows, totals);
    }
}
