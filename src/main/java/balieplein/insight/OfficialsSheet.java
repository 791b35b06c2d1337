package balieplein.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the rows behind which one official stands: figures of such a counter are figures of a person (MEA-08).
final class OfficialsSheet implements Sheet {

    private final List<Dimension> by;
    private final Grouping grouping;
    private final Map<List<String>, Set<String>> officials = new HashMap<>();

    OfficialsSheet(List<Dimension> by, Grouping grouping) {
        this.by = by;
        this.grouping = grouping;
    }

    @Override
    public List<Dimension> by() {
        var more = new ArrayList<>(by);
        more.add(Dimension.OFFICIAL);
        return more;
    }

    @Override
    public boolean measures() {
        return false;
    }

    @Override
    public void accept(Batch batch) {
        var official = batch.kind().course().official();
        if (official != null) {
            grouping.keys(batch.kind()).keySet().forEach(key -> officials
                    .computeIfAbsent(key, missing -> new HashSet<>())
                    .add(official));
        }
    }

    boolean isOnePerson(List<String> keys) {
        return officials.getOrDefault(keys, Set.of()).size() == 1;
    }
}
