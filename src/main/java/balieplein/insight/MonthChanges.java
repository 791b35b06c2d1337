package balieplein.insight;

import balieplein.insight.FrozenMonth.Change;
import balieplein.insight.FrozenMonth.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What two versions of a month have differently. Pure.
final class MonthChanges {

    private MonthChanges() {}

    static List<Change> between(List<Line> before, List<Line> now) {
        var all = new TreeMap<String, Line>();
        var earlier = byName(before);
        var later = byName(now);
        all.putAll(earlier);
        all.putAll(later);
        var changes = new ArrayList<Change>();
        all.forEach((name, line) -> {
            var was = value(earlier, name);
            var is = value(later, name);
            if (was.isEmpty() || is.isEmpty() || was.get().compareTo(is.get()) != 0) {
                changes.add(new Change(line.figure(), line.split(), line.key(), was, is));
            }
        });
        return changes;
    }

    private static Optional<BigDecimal> value(Map<String, Line> lines, String name) {
        return Optional.ofNullable(lines.get(name)).map(Line::value);
    }

    private static Map<String, Line> byName(List<Line> lines) {
        var byName = new TreeMap<String, Line>();
        lines.forEach(line -> byName.put(line.name(), line));
        return byName;
    }
}
