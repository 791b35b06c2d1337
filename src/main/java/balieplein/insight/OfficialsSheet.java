package balieplein.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the rows behind which one official stands (MEA-08): themselves, or a counter of [OneOfficialPolicy] in them.
final class OfficialsSheet implements Sheet {

    private static final class Cell {
        private final Set<String> officials = new HashSet<>();
        private final Set<OneOfficialPolicy.Counter> counters = new HashSet<>();
    }

    private final List<Dimension> by;
    private final Grouping grouping;
    private final OneOfficialPolicy policy = new OneOfficialPolicy();
    private final Map<List<String>, Cell> cells = new HashMap<>();
    private @Nullable Map<OneOfficialPolicy.Counter, Withheld> withheld;

    OfficialsSheet(List<Dimension> by, Grouping grouping) {
        this.by = by;
        this.grouping = grouping;
    }

    @Override
    public List<Dimension> by() {
        var more = new ArrayList<>(by);
        more.addAll(List.of(Dimension.LOCATION, Dimension.COUNTER, Dimension.POOL, Dimension.OFFICIAL));
        return more;
    }

    @Override
    public boolean measures() {
        return false;
    }

    @Override
    public void accept(Batch batch) {
        var course = batch.kind().course();
        var official = course.official();
        if (official != null) {
            var counter = new OneOfficialPolicy.Counter(
                    batch.kind().location(), Objects.requireNonNullElse(course.counter(), ""));
            policy.add(counter, Objects.requireNonNullElse(course.pool(), ""), official);
            grouping.keys(batch.kind()).keySet().forEach(key -> {
                var cell = cells.computeIfAbsent(key, missing -> new Cell());
                cell.officials.add(official);
                cell.counters.add(counter);
            });
        }
    }

    /// Why a row of a table per counter is not for whoever has no right to figures of officials.
    Withheld reason(List<String> keys) {
        var cell = cells.get(keys);
        if (cell == null) {
            return Withheld.NOT;
        }
        if (cell.officials.size() == 1) {
            return Withheld.ONE_OFFICIAL;
        }
        if (!by.contains(Dimension.COUNTER)) {
            return Withheld.NOT;
        }
        var reasons = cell.counters.stream().map(withheld()::get).toList();
        return reasons.contains(Withheld.ONE_OFFICIAL)
                ? Withheld.ONE_OFFICIAL
                : reasons.contains(Withheld.GIVES_AWAY) ? Withheld.GIVES_AWAY : Withheld.NOT;
    }

    private Map<OneOfficialPolicy.Counter, Withheld> withheld() {
        if (withheld == null) {
            withheld = policy.withheld();
        }
        return withheld;
    }
}
