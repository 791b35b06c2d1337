package balieplein.insight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Measures visits into the rows of a [TimesReport], one by one; keeps their durations only.
final class TimesSheet implements Consumer<VisitFact> {

    private static final class Cell {
        private int visits;
        private final Durations waiting = new Durations();
        private final Durations waitingFromDue = new Durations();
        private final Durations handling = new Durations();
        private final Durations throughput = new Durations();

        void add(Times times) {
            visits++;
            var inTime = TargetPolicy.servedInTime(times);
            waiting.add(times.waiting(), inTime);
            waitingFromDue.add(times.waitingFromDue(), inTime);
            handling.add(times.handling(), null);
            throughput.add(times.throughput(), null);
        }

        TimesReport.Row row(List<String> keys) {
            return new TimesReport.Row(
                    keys, visits, waiting.spread(), waitingFromDue.spread(), handling.spread(), throughput.spread());
        }
    }

    private final List<Dimension> by;
    private final Grouping grouping;
    private final Map<List<String>, Cell> cells;
    private final Cell all = new Cell();
    private Counts totals = Counts.NONE;

    TimesSheet(List<Dimension> by, Grouping grouping) {
        this.by = by;
        this.grouping = grouping;
        this.cells = new TreeMap<>(grouping.order());
    }

    @Override
    public void accept(VisitFact fact) {
        totals = totals.plus(fact);
        if (!fact.isMeasured()) {
            return;
        }
        all.add(fact.times());
        for (var key : grouping.keys(fact).keySet()) {
            cells.computeIfAbsent(key, missing -> new Cell()).add(fact.times());
        }
    }

    TimesReport report() {
        var rows = cells.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .toList();
        return new TimesReport(by, rows, all.row(List.of()), totals);
    }
}
