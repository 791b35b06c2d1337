package balieplein.insight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Measures visits into the rows of a [TimesReport]; keeps their durations only.
final class TimesSheet implements Sheet {

    private static final class Cell {
        private int visits;
        private final Measured times = new Measured();

        void add(Batch batch, boolean told) {
            visits += batch.visits();
            if (told) {
                times.add(batch.times());
            } else {
                times.addWaits(batch.times());
            }
        }

        TimesReport.Row row(List<String> keys) {
            return new TimesReport.Row(
                    keys,
                    visits,
                    times.waiting.spread(),
                    times.waitingFromDue.spread(),
                    times.handling.spread(),
                    times.throughput.spread(),
                    Withheld.NOT);
        }
    }

    private final List<Dimension> by;
    private final Grouping grouping;
    private final boolean discreet;
    private final Map<List<String>, Cell> cells;
    private final Cell all = new Cell();
    private Counts totals = Counts.NONE;

    TimesSheet(List<Dimension> by, Grouping grouping) {
        this(by, grouping, false);
    }

    /// @param discreet whether how long one official took with a product is left out of its rows (MEA-08)
    TimesSheet(List<Dimension> by, Grouping grouping, boolean discreet) {
        this.by = by;
        this.grouping = grouping;
        this.discreet = discreet;
        this.cells = new TreeMap<>(grouping.order());
    }

    @Override
    public List<Dimension> by() {
        return by;
    }

    @Override
    public boolean measures() {
        return true;
    }

    @Override
    public boolean isDiscreet() {
        return discreet;
    }

    @Override
    public void accept(Batch batch) {
        totals = totals.plus(batch);
        if (!batch.kind().isMeasured()) {
            return;
        }
        all.add(batch, true);
        for (var key : grouping.keys(batch.kind()).keySet()) {
            cells.computeIfAbsent(key, missing -> new Cell()).add(batch, batch.told());
        }
    }

    TimesReport report() {
        var rows = cells.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .toList();
        return new TimesReport(by, rows, all.row(List.of()), totals);
    }
}
